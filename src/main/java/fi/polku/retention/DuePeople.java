package fi.polku.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;
import fi.polku.process.RunningCases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whose data go today: the time of the case is over, it was shown long enough, nothing
 * runs, nobody holds it. A person goes with the last case; one without cases by the time
 * of the register.
 */
@Repository
class DuePeople {

	private static final String NOT_HELD = """
			not exists (select from retention_hold h
			             where h.client_id = p.id and h.ended_at is null and h.until >= :today)""";

	private static final String DUE = """
			  from retention r
			  join client_case c on c.number = r.case_number and c.state = 'closed'
			  join client p on p.id = c.client_id
			 where r.until < :today and r.shown_since <= :shown and %s
			""".formatted(NOT_HELD);

	private static final String WITHOUT_CASES = """
			  from client p
			 where not exists (select from client_case c where c.client_id = p.id)
			   and greatest((p.changed_at at time zone 'Europe/Helsinki')::date,
			                (select max(l.last_month) from listed_person l where l.client_id = p.id)) < :before
			   and not exists (select from erasure_request e where e.client_id = p.id and e.state in ('asked', 'decided'))
			   and %s
			"""
		.formatted(NOT_HELD);

	private final JdbcClient jdbc;

	private final RetentionRules rules;

	private final RunningCases running;

	private final Clock clock;

	DuePeople(JdbcClient jdbc, RetentionRules rules, RunningCases running, Clock clock) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.running = running;
		this.clock = clock;
	}

	/** Everybody of whom something may be due. */
	List<UUID> today() {
		return this.jdbc.sql("select distinct p.id " + DUE + " union select p.id " + WITHOUT_CASES)
			.params(days())
			.query(UUID.class)
			.list();
	}

	/** The cases of a person that are due, asked in the transaction that erases them. */
	List<CaseNumber> casesOf(UUID client) {
		var cases = this.jdbc.sql("select c.number " + DUE + " and p.id = :client order by c.number for update of c")
			.params(days())
			.param("client", client)
			.query((row, number) -> new CaseNumber(row.getString(1)))
			.list();
		var running = this.running.among(cases);
		return cases.stream().filter((one) -> !running.contains(one)).toList();
	}

	/** Whether a person without any case is due. */
	boolean isDueWithoutCases(UUID client) {
		return this.jdbc.sql("select exists (select " + WITHOUT_CASES + " and p.id = :client)")
			.params(days())
			.param("client", client)
			.query(Boolean.class)
			.single();
	}

	/** How many people without any case go within the days of showing. */
	int withoutCasesSoon() {
		var today = Helsinki.today(this.clock);
		var soon = today.plusDays(this.rules.daysShown(today));
		return this.jdbc.sql("select count(*) " + WITHOUT_CASES)
			.param("today", today)
			.param("before", this.rules.of("noCase", today).before(soon))
			.query(Integer.class)
			.single();
	}

	private Map<String, LocalDate> days() {
		var today = Helsinki.today(this.clock);
		return Map.of("today", today, "shown", today.minusDays(this.rules.daysShown(today)), "before",
				this.rules.of("noCase", today).before(today));
	}

}
