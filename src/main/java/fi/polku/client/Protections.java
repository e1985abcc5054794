package fi.polku.client;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.security.CurrentUser;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of protection orders. One is set at once, on every case of the client and (by
 * the database's triggers) on every open task; it ends for a reason and when a second
 * person confirms it, and until then everything stays hidden.
 */
@Service
@Transactional
public class Protections {

	/** Told with the contact details that there is none any more. */
	private static final String NO_REASON = "contactDetails";

	private final JdbcClient jdbc;

	private final ProtectionTerms terms;

	private final Trail trail;

	private final CurrentUser user;

	private final Clock clock;

	Protections(JdbcClient jdbc, ProtectionTerms terms, Trail trail, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.terms = terms;
		this.trail = trail;
		this.user = user;
		this.clock = clock;
	}

	/** The day on which an order checked now ends at the latest. */
	public LocalDate latestEnd(UUID client, LocalDate checked) {
		return this.terms.of(state(client).isProtected(), checked).latestEnd(checked);
	}

	/**
	 * Records a check. That an order in force is there no more only begins its ending.
	 */
	public void check(UUID client, Protection now) {
		check(client, now, NO_REASON);
	}

	/**
	 * Records a check.
	 * @param reason why an order in force has ended
	 */
	public void check(UUID client, Protection now, String reason) {
		var before = state(client);
		if (before.isProtected() && !now.order()) {
			askEnding(client, now, reason);
			return;
		}
		var until = now.order() ? until(before, now) : null;
		set(client, now, until,
				(until != null) ? this.terms.of(before.isProtected(), now.checked()).remindOn(until) : null);
		this.trail.did("client.protectionChecked", "guidance", List.of(client),
				List.of(Change.of(client, "protectionOrder", before.isProtected(), now.order()),
						Change.of(client, "protectionUntil", before.until(), until)));
	}

	/** As told; else the end known before while it lies ahead, else the latest by law. */
	private LocalDate until(State before, Protection now) {
		if (now.until() != null) {
			return now.until();
		}
		var known = before.isProtected() && before.until() != null && !before.until().isBefore(now.checked());
		return known ? before.until() : this.terms.of(before.isProtected(), now.checked()).latestEnd(now.checked());
	}

	private void set(UUID client, Protection now, LocalDate until, LocalDate remind) {
		this.jdbc.sql("""
				update client set protected = :order, protection_checked = :checked, protection_source = :source,
				                  protection_until = :until, protection_remind = :remind, changed_at = :at
				where id = :id
				""")
			.param("order", now.order())
			.param("checked", now.checked())
			.param("source", now.source())
			.param("until", until, Types.DATE)
			.param("remind", remind, Types.DATE)
			.param("at", now())
			.param("id", client)
			.update();
		this.jdbc.sql("update client_case set protected = :order where client_id = :id and protected <> :order")
			.param("order", now.order())
			.param("id", client)
			.update();
		this.jdbc.sql("""
				insert into protection_check (client_id, in_force, checked_on, source, until, recorded_by, recorded_at)
				values (:id, :order, :checked, :source, :until, :by, :at)
				""")
			.param("id", client)
			.param("order", now.order())
			.param("checked", now.checked())
			.param("source", now.source())
			.param("until", until, Types.DATE)
			.param("by", this.user.username())
			.param("at", now())
			.update();
	}

	private void askEnding(UUID client, Protection now, String reason) {
		var asked = this.jdbc.sql("""
				insert into protection_ending (client_id, reason, checked_on, source, asked_by, asked_at)
				values (:id, :reason, :checked, :source, :by, :at)
				on conflict (client_id) where decided_at is null do nothing
				""")
			.param("id", client)
			.param("reason", reason)
			.param("checked", now.checked())
			.param("source", now.source())
			.param("by", this.user.username())
			.param("at", now())
			.update();
		if (asked == 1) {
			this.trail.did("client.protectionEndAsked", "guidance", List.of(client), List.of());
		}
	}

	/** What a second person has still to decide of the client. */
	@Transactional(readOnly = true)
	public Optional<ProtectionEnding> ending(UUID client) {
		return this.jdbc.sql("""
				select id, client_id, reason, checked_on, source, asked_by, asked_at
				  from protection_ending where client_id = :id and decided_at is null
				""").param("id", client).query(ProtectionEnding.class).optional();
	}

	/**
	 * Decides whether the order has ended. False where nothing was asked, or the same
	 * person asked it.
	 */
	public boolean decide(UUID client, boolean ended) {
		var by = this.user.username();
		var open = ending(client).filter((one) -> !one.askedBy().equals(by));
		open.ifPresent((one) -> {
			this.jdbc
				.sql("update protection_ending set decided_by = :by, decided_at = :at, ended = :ended where id = :id")
				.param("by", by)
				.param("at", now())
				.param("ended", ended)
				.param("id", one.id())
				.update();
			if (ended) {
				set(client, new Protection(false, one.checkedOn(), one.source(), null), null, null);
			}
			this.trail.did(ended ? "client.protectionEnded" : "client.protectionEndRefused", "guidance",
					List.of(client), List.of(Change.of(client, "protectionOrder", true, !ended)));
		});
		return open.isPresent();
	}

	private State state(UUID client) {
		return this.jdbc.sql("select protected as is_protected, protection_until as until from client where id = :id")
			.param("id", client)
			.query(State.class)
			.single();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private record State(boolean isProtected, LocalDate until) {
	}

}
