package fi.polku.trail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the trail: every change, and every showing of a client, in the transaction of
 * the act and without a lock. One row is one act, with the list of the cases it concerned
 * (one row for a list of fifty).
 */
@Service
@Transactional
public class Trail {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	private final Digests digests;

	Trail(JdbcClient jdbc, CurrentUser user, Clock clock, Digests digests) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
		this.digests = digests;
	}

	/** Cases were shown: who saw them, and why; never what was read. */
	public void seen(String kind, String purpose, Collection<CaseNumber> cases) {
		if (!cases.isEmpty()) {
			write(kind, purpose, null, cases, List.of(), List.of());
		}
	}

	/** Clients were shown outside a case: a search, the register. */
	public void seenClients(String kind, String purpose, Collection<UUID> clients) {
		if (!clients.isEmpty()) {
			write(kind, purpose, null, List.of(), clients, List.of());
		}
	}

	/** Clients were shown with cases of theirs. */
	public void seen(String kind, String purpose, Collection<CaseNumber> cases, Collection<UUID> clients) {
		if (!cases.isEmpty() || !clients.isEmpty()) {
			write(kind, purpose, null, cases, clients, List.of());
		}
	}

	/** A figure over many cases was asked for: the subject tells which, of nobody. */
	public void asked(String kind, String purpose, String subject) {
		write(kind, purpose, subject, List.of(), List.of(), List.of());
	}

	/** Cases behind a figure were shown. */
	public void asked(String kind, String purpose, String subject, Collection<CaseNumber> cases) {
		write(kind, purpose, subject, cases, List.of(), List.of());
	}

	/** Something was done to a case. */
	public void did(String kind, String purpose, String element, CaseNumber caseNumber, List<Change> changes) {
		write(kind, purpose, element, List.of(caseNumber), List.of(), changes);
	}

	/** The same was done to many cases at once. */
	public void did(String kind, String purpose, String element, Collection<CaseNumber> cases, List<Change> changes) {
		if (!cases.isEmpty()) {
			write(kind, purpose, element, cases, List.of(), changes);
		}
	}

	/** Something was done to a client of the register, or to nobody in particular. */
	public void did(String kind, String purpose, Collection<UUID> clients, List<Change> changes) {
		write(kind, purpose, null, List.of(), clients, changes);
	}

	/** Something was done to a person, a place or a setting: the subject is its id. */
	public void administered(String kind, String subject, List<Change> changes) {
		write(kind, "administration", subject, List.of(), List.of(), changes);
	}

	private void write(String kind, String purpose, String element, Collection<CaseNumber> cases,
			Collection<UUID> clients, List<Change> all) {
		var changes = all.stream().filter(Change::isReal).toList();
		var numbers = cases.stream().map(CaseNumber::value).distinct().toArray(String[]::new);
		var at = Timestamp.from(this.clock.instant());
		var username = this.user.username();
		var digest = this.digests.of(at.toInstant(), username, kind, purpose, element, List.of(numbers), clients,
				changes);
		var id = this.jdbc.sql("""
				insert into trail (at, username, kind, purpose, element, cases, clients, digest)
				values (:at, :username, :kind, :purpose, :element, :cases, :clients, :digest)
				returning id
				""")
			.param("at", at)
			.param("username", username)
			.param("kind", kind)
			.param("purpose", purpose)
			.param("element", element)
			.param("cases", numbers)
			.param("clients", clients.toArray(UUID[]::new))
			.param("digest", digest)
			.query(Long.class)
			.single();
		changes.forEach((change) -> keep(id, change));
	}

	private void keep(long id, Change change) {
		this.jdbc.sql("""
				insert into trail_value (trail_id, client_id, field, old_value, new_value)
				values (:id, :client, :field, :old, :new)
				""")
			.param("id", id)
			.param("client", change.client())
			.param("field", change.field())
			.param("old", change.oldValue())
			.param("new", change.newValue())
			.update();
	}

}
