package fi.polku.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Cases;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands against the erasure of a person: a reason and an end, by a lead. */
@Service
@Transactional
class Holds {

	private final JdbcClient jdbc;

	private final Cases cases;

	private final CasePolicy policy;

	private final Trail trail;

	private final Clock clock;

	Holds(JdbcClient jdbc, Cases cases, CasePolicy policy, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.policy = policy;
		this.trail = trail;
		this.clock = clock;
	}

	/** Nothing of the case's client is erased until the day is over. */
	void hold(CaseNumber number, String reason, String words, LocalDate until, Person by) {
		if (!this.policy.mayWork(by, number)) {
			throw Refusal.notFound("retention.fault.unknown");
		}
		var client = this.cases.get(number).clientId();
		this.jdbc.sql("""
				insert into retention_hold (id, client_id, reason, words, until, made_by, made_at)
				values (:id, :client, :reason, :words, :until, :by, :at)
				""")
			.param("id", UUID.randomUUID())
			.param("client", client)
			.param("reason", reason)
			.param("words", words)
			.param("until", until)
			.param("by", by.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		this.trail.did("retention.held", "retention", null, number, List.of(Change.of(client, "hold", null, reason)));
	}

	/** The reason is gone before its day. */
	void end(UUID id, Person by) {
		var held = of(by).stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("retention.fault.unknown"));
		this.jdbc.sql("update retention_hold set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
			.param("by", by.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("id", id)
			.update();
		this.trail.did("retention.released", "retention", null, new CaseNumber(held.number()), List.of());
	}

	/** The holds in force of people whose cases the reader works on, for the page. */
	List<Held> shown(Person reader) {
		var held = of(reader);
		this.trail.seen("retention.holdsListed", "retention",
				held.stream().map((one) -> new CaseNumber(one.number())).toList());
		return held;
	}

	/** Who it is and why in words, to those who may know. */
	private List<Held> of(Person reader) {
		return this.jdbc.sql("""
				select distinct on (h.until, h.id) h.id, h.reason, case when %1$s then h.words end as words, h.until,
				       c.number, case when %1$s then p.last_name || ', ' || p.first_names end as name
				  from retention_hold h
				  join client p on p.id = h.client_id
				  join client_case c on c.client_id = p.id
				 where h.ended_at is null and h.until >= :today and %2$s
				 order by h.until, h.id, c.number
				""".formatted(this.policy.named(reader).sql(), this.policy.worked(reader).sql()))
			.params(this.policy.named(reader).values())
			.param("today", Helsinki.today(this.clock))
			.query(Held.class)
			.list();
	}

	boolean isHeld(UUID client) {
		return this.jdbc.sql("""
				select exists (select from retention_hold
				                where client_id = :client and ended_at is null and until >= :today)
				""").param("client", client).param("today", Helsinki.today(this.clock)).query(Boolean.class).single();
	}

	/** A hold in force; words and name are null where a protection order hides them. */
	record Held(UUID id, String reason, String words, LocalDate until, String number, String name) {
	}

}
