package fi.polku.security;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * A session knows who its person is now: roles, absences and deactivation count from the
 * next request on. It ends with another password and at its longest; half signed in it is
 * nobody's.
 */
@Component
class SessionPeople implements SecurityContextRepository {

	private final Users users;

	private final SignInSettings settings;

	private final Clock clock;

	SessionPeople(Users users, SignInSettings settings, Clock clock) {
		this.users = users;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new Deferred(() -> context(request));
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return context(holder.getRequest());
	}

	private SecurityContext context(HttpServletRequest request) {
		var context = SecurityContextHolder.createEmptyContext();
		kept(request).filter((kept) -> !kept.half())
			.flatMap((kept) -> person(kept, request))
			.ifPresent((user) -> context.setAuthentication(
					UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities())));
		return context;
	}

	/** Whoever has given the password and must give the second factor now. */
	Optional<SignedIn> half(HttpServletRequest request) {
		return kept(request).filter(SessionPerson::half).flatMap((kept) -> person(kept, request));
	}

	/** Ends the session of one who may not be in it any more. */
	private Optional<SignedIn> person(SessionPerson kept, HttpServletRequest request) {
		var user = this.users.signedIn(kept.username())
			.filter((it) -> it.active() && it.stamp().equals(kept.stamp()))
			.filter((it) -> kept.since().plus(this.settings.longest()).isAfter(this.clock.instant()));
		if (user.isEmpty()) {
			request.getSession().invalidate();
		}
		return kept.arrived() ? user.map(SignedIn::provedElsewhere) : user;
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		var authentication = context.getAuthentication();
		var principal = (authentication != null) ? authentication.getPrincipal() : null;
		if (principal instanceof SignedIn user) {
			keep(begun(user, user.secondFactor(), false, request), request.getSession());
		}
		else if (principal instanceof ArrivedUser arrived) {
			keep(begun(this.users.loadUserByUsername(arrived.username()), false, true, request), request.getSession());
		}
		else {
			var session = request.getSession(false);
			if (session != null) {
				session.removeAttribute(SessionPerson.KEY);
			}
		}
	}

	private SessionPerson begun(SignedIn user, boolean half, boolean arrived, HttpServletRequest request) {
		return new SessionPerson(user.getUsername(), user.stamp(), half, this.clock.instant(),
				UUID.randomUUID().toString(), Device.of(request.getHeader("User-Agent")), arrived);
	}

	/** The second factor was given. */
	void complete(HttpServletRequest request) {
		request.changeSessionId();
		kept(request).ifPresent((kept) -> keep(kept.whole(), request.getSession()));
	}

	/** The session goes on with another password. */
	void renew(SignedIn user, HttpServletRequest request) {
		kept(request).ifPresent((kept) -> keep(kept.stamped(user.stamp()), request.getSession()));
	}

	private static void keep(SessionPerson person, HttpSession session) {
		session.setAttribute(SessionPerson.KEY, person);
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.username());
	}

	private static Optional<SessionPerson> kept(HttpServletRequest request) {
		var session = request.getSession(false);
		return Optional.ofNullable(session).map((it) -> (SessionPerson) it.getAttribute(SessionPerson.KEY));
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return kept(request).filter((it) -> !it.half()).isPresent();
	}

	/** Asked of when somebody wants to know. */
	private static final class Deferred implements DeferredSecurityContext {

		private final Supplier<SecurityContext> source;

		private SecurityContext context;

		Deferred(Supplier<SecurityContext> source) {
			this.source = source;
		}

		@Override
		public SecurityContext get() {
			if (this.context == null) {
				this.context = this.source.get();
			}
			return this.context;
		}

		@Override
		public boolean isGenerated() {
			return get().getAuthentication() == null;
		}

	}

}
