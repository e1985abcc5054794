package fi.polku.trail.anomaly;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import fi.polku.calendar.Helsinki;
import fi.polku.process.RuleTable;
import fi.polku.trail.TrailFilter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks through the reads of a day: while it goes on those of whoever has read something
 * since the last look, and all once it has ended. Whether somebody works on a case is
 * asked of the state at the look and of what was done to it before.
 */
@Service
@Transactional
class AnomalySearch {

	private static final int CATCH_UP_DAYS = 31;

	private static final String SEEN = """
			with seen as (
			    select t.username, n.number, cardinality(t.cases) = 1 as alone, t.protected as secured,
			           extract(hour from t.at at time zone 'Europe/Helsinki') not between 6 and 21 as night,
			           exists (select from user_role r where r.username = t.username and r.role = 'AUDITOR') as audits,
			           coalesce(c.owner = t.username, false)
			             or exists (select from app_user u where u.username = t.username and u.team_id = c.team_id)
			             or exists (select from work_item w where w.case_number = n.number and w.assignee = t.username)
			             or exists (select from work_event e where e.case_number = n.number and e.username = t.username)
			             as tied
			      from trail t
			      cross join unnest(t.cases) as n (number)
			      join client_case c on c.number = n.number
			     where t.at >= :from and t.at < :to and t.kind ~ :shows
			       and exists (select from app_user u where u.username = t.username)
			       and (cast(:since as timestamptz) is null
			            or t.username in (select r.username from trail r where r.at >= :since))
			), found as (%s)
			""";

	private static final String USUAL = """
			, usual as (
			    select d.username, percentile_cont(0.5) within group (order by d.amount) as amount
			      from (select t.username, (t.at at time zone 'Europe/Helsinki')::date as day, count(distinct n.number) as amount
			              from trail t cross join unnest(t.cases) as n (number)
			             where t.at >= cast(:from as timestamptz) - interval '30 days' and t.at < :from and t.kind ~ :shows
			               and :factor > 0 and t.username in (select username from found where cardinality(cases) >= :amount)
			             group by 1, 2) d
			     group by d.username
			)
			insert into trail_anomaly (day, kind, username, organisation, amount, usual, threshold, source, cases, found_at)
			select cast(:day as date), :kind, f.username, u.organisation_id, cardinality(f.cases), coalesce(m.amount, 0),
			       greatest(:amount, :factor * coalesce(m.amount, 0)), :source, f.cases, cast(:now as timestamptz)
			  from found f
			  left join app_user u on u.username = f.username
			  left join usual m on m.username = f.username
			 where cardinality(f.cases) >= greatest(:amount, :factor * coalesce(m.amount, 0))
			    on conflict (day, kind, username) do update
			   set amount = excluded.amount, usual = excluded.usual, threshold = excluded.threshold, cases = excluded.cases,
			       found_at = case when trail_anomaly.judged = trail_anomaly.amount then excluded.found_at else trail_anomaly.found_at end
			 where trail_anomaly.amount < excluded.amount
			""";

	private final JdbcClient jdbc;

	private final RuleTable rules;

	private final Clock clock;

	AnomalySearch(JdbcClient jdbc, RuleTable rules, Clock clock) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.clock = clock;
	}

	/** Looks at today's reads of those who have read since; one node at a time. */
	void lookNow(Instant since) {
		if (mayBegin()) {
			look(Helsinki.today(this.clock), since);
		}
	}

	/** Looks through the days that have ended since the last time; one node at a time. */
	void catchUp() {
		if (!mayBegin()) {
			return;
		}
		var yesterday = Helsinki.today(this.clock).minusDays(1);
		var first = this.jdbc.sql("select max(day) from trail_anomaly_day")
			.query(LocalDate.class)
			.optional()
			.map((day) -> day.plusDays(1))
			.orElse(yesterday);
		first = first.isBefore(yesterday.minusDays(CATCH_UP_DAYS)) ? yesterday.minusDays(CATCH_UP_DAYS) : first;
		first.datesUntil(yesterday.plusDays(1)).forEach(this::look);
	}

	private boolean mayBegin() {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('trail anomalies'))")
			.query(Boolean.class)
			.single();
	}

	void look(LocalDate day) {
		look(day, (Instant) null);
		this.jdbc.sql("insert into trail_anomaly_day (day) values (:day) on conflict do nothing")
			.param("day", day)
			.update();
	}

	private void look(LocalDate day, Instant since) {
		for (var kind : AnomalyKind.values()) {
			this.rules.rows("trailLimits", Map.of("kind", kind.name(), "day", day.toString()))
				.forEach((limit) -> look(day, since, kind, limit));
		}
	}

	private void look(LocalDate day, Instant since, AnomalyKind kind, Map<String, Object> limit) {
		this.jdbc.sql(SEEN.formatted(kind.sql()) + USUAL)
			.param("from", Timestamp.from(Helsinki.startOfDay(day)))
			.param("to", Timestamp.from(Helsinki.endOfDay(day)))
			.param("since", (since != null) ? Timestamp.from(since) : null)
			.param("shows", TrailFilter.SHOWS)
			.param("day", day)
			.param("kind", kind.name())
			.param("amount", limit.get("amount"))
			.param("factor", limit.get("factor"))
			.param("source", limit.get("lawReference"))
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

}
