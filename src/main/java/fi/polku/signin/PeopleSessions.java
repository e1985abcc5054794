package fi.polku.signin;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import fi.polku.security.AccessEnded;
import fi.polku.security.SessionPerson;
import fi.polku.trail.Trail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** The sessions of a person at all nodes: seen, and ended from the next request on. */
@Service
public class PeopleSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	PeopleSessions(FindByIndexNameSessionRepository<? extends Session> sessions, Trail trail,
			ApplicationEventPublisher events) {
		this.sessions = sessions;
		this.trail = trail;
		this.events = events;
	}

	/** The newest first. */
	List<ShownSession> of(String username, String currentId) {
		return this.sessions.findByPrincipalName(username)
			.values()
			.stream()
			.filter((session) -> person(session) != null)
			.map((session) -> shown(session, currentId))
			.sorted(Comparator.comparing(ShownSession::seen).reversed())
			.toList();
	}

	/** Ends the one with that handle. */
	void end(String username, String handle) {
		if (end(username, (session) -> person(session) != null && person(session).handle().equals(handle)) > 0) {
			this.trail.administered("session.ended", username, List.of());
		}
	}

	/** Ends all but the one. */
	void endOthers(String username, String currentId) {
		end(username, (session) -> !session.getId().equals(currentId));
		this.trail.administered("session.othersEnded", username, List.of());
	}

	/** Ends all, and what lets in without a session: see {@link AccessEnded}. */
	public void endAll(String username) {
		end(username, (session) -> true);
		this.trail.administered("session.allEnded", username, List.of());
		this.events.publishEvent(new AccessEnded(username));
	}

	/** Ends those that are meant, without a word in the trail. */
	public long end(String username, Predicate<Session> meant) {
		var ended = this.sessions.findByPrincipalName(username).values().stream().filter(meant).toList();
		ended.forEach((session) -> this.sessions.deleteById(session.getId()));
		return ended.size();
	}

	private static SessionPerson person(Session session) {
		return session.getAttribute(SessionPerson.KEY);
	}

	private static ShownSession shown(Session session, String currentId) {
		var person = person(session);
		return new ShownSession(person.handle(), person.device(), person.since(), session.getLastAccessedTime(),
				session.getId().equals(currentId));
	}

	/** As its person sees it; the handle names it and opens nothing. */
	record ShownSession(String handle, String device, Instant since, Instant seen, boolean current) {
	}

}
