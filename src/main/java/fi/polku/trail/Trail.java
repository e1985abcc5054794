package fi.polku.trail;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.TrailRows.Act;

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

	private final TrailRows rows;

	private final CurrentUser user;

	private final Clock clock;

	Trail(TrailRows rows, CurrentUser user, Clock clock) {
		this.rows = rows;
		this.user = user;
		this.clock = clock;
	}

	/** Cases were shown: who saw them, and why; never what was read. */
	public void seen(String kind, String purpose, Collection<CaseNumber> cases) {
		if (!cases.isEmpty()) {
			write(kind, purpose, null, cases, List.of(), List.of());
		}
	}

	/** A case was shown in a step: its task, its form, its record. */
	public void seen(String kind, String purpose, String element, CaseNumber caseNumber) {
		write(kind, purpose, element, List.of(caseNumber), List.of(), List.of());
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

	/** A client was erased: the digests of the values that went, and why. */
	void erased(List<String> digests, Collection<CaseNumber> cases, List<UUID> clients, String purpose) {
		this.rows.writeErased(
				new Act(this.clock.instant(), this.user.username(), Forgetting.ERASED, purpose, null, cases, clients),
				digests);
	}

	private void write(String kind, String purpose, String element, Collection<CaseNumber> cases,
			Collection<UUID> clients, List<Change> all) {
		var changes = all.stream().filter(Change::isReal).toList();
		this.rows.write(new Act(this.clock.instant(), this.user.username(), kind, purpose, element, cases, clients),
				changes);
	}

}
