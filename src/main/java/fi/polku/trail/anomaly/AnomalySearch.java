package fi.polku.trail.anomaly;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.calendar.Helsinki;
import fi.polku.process.RuleTable;
import fi.polku.trail.TrailFilter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks through the reads of a day: while it goes on those of whoever has read something
 * since the last look, and all once it has ended. Whether somebody works on a client's
 * case is asked of the state at the look and of what was done to it before.
 */
@Service
@Transactional
class AnomalySearch {

	private static final int CATCH_UP_DAYS = 31;

	/**
	 * A client is one whoever tells of them: a row names cases, the client, or both.
	 * Whose cases were told by the client alone is shown by the newest.
	 */
	private static final String SEEN = """
			with reads as materialized (
			    select t.username, t.cases, t.clients, t.protected as secured,
			           cardinality(t.clients) = 1 or cardinality(t.clients) = 0 and cardinality(t.cases) = 1 as alone,
			           extract(hour from t.at at time zone 'Europe/Helsinki') not between 6 and 21 as night
			      from trail t
			     where t.at >= :from and t.at < :to and t.kind ~ :shows
			       and exists (select from app_user u where u.username = t.username)
			       and (cast(:since as timestamptz) is null
			            or t.username in (select r.username from trail r where r.at >= :since))
			), told as (
			    select r.username, c.client_id, c.number, true as named, r.alone, r.secured, r.night
			      from reads r cross join unnest(r.cases) as n (number) join client_case c on c.number = n.number
			    union all
			    select r.username, k.id, null, false, r.alone, r.secured, r.night
			      from reads r cross join unnest(r.clients) as k (id)
			), people as (
			    select username, client_id, max(number) as number, bool_or(alone) as alone,
			           bool_or(alone and secured) as secured, bool_or(night) as night
			      from told
			     group by username, client_id
			), seen as (
			    select p.username, p.client_id, p.alone, p.secured, p.night,
			           coalesce(p.number, (select c.number from client_case c where c.client_id = p.client_id
			                                order by c.opened_at desc limit 1)) as number,
			           exists (select from user_role r where r.username = p.username and r.role = 'AUDITOR') as audits,
			           p.alone and exists (select from client_case c
			                    where c.client_id = p.client_id
			                      and (c.owner = p.username
			                           or exists (select from app_user u where u.username = p.username and u.team_id = c.team_id)
			                           or exists (select from work_item w where w.case_number = c.number and w.assignee = p.username)
			                           or exists (select from work_event e where e.case_number = c.number and e.username = p.username)))
			             as tied
			      from people p
			     where p.number is not null or exists (select from client_case c where c.client_id = p.client_id)
			), limits as (
			    select * from unnest(:kinds::text[], :amounts::int[], :factors::int[], :sources::text[]) as l (kind, amount, factor, source)
			), found as (%s)
			"""
		.formatted(Arrays.stream(AnomalyKind.values())
			.map((kind) -> "select '%s' as kind, k.username, k.cases from (%s) k".formatted(kind.name(), kind.sql()))
			.collect(Collectors.joining(" union all ")));

	private static final String USUAL = """
			, usual as (
			    select d.username, percentile_cont(0.5) within group (order by d.amount) as amount
			      from (select t.username, (t.at at time zone 'Europe/Helsinki')::date as day, count(distinct k.id) as amount
			              from trail t
			              cross join lateral (select c.client_id from client_case c where c.number = any(t.cases)
			                                  union select unnest(t.clients)) as k (id)
			             where t.at >= cast(:from as timestamptz) - interval '30 days' and t.at < :from and t.kind ~ :shows
			               and t.username in (select f.username from found f join limits l using (kind)
			                                   where l.factor > 0 and cardinality(f.cases) >= l.amount)
			             group by 1, 2) d
			     group by d.username
			)
			insert into trail_anomaly (day, kind, username, organisation, amount, usual, threshold, source, cases, found_at)
			select cast(:day as date), f.kind, f.username, u.organisation_id, cardinality(f.cases), coalesce(m.amount, 0),
			       greatest(l.amount, l.factor * coalesce(m.amount, 0)), l.source, f.cases, cast(:now as timestamptz)
			  from found f
			  join limits l using (kind)
			  left join app_user u on u.username = f.username
			  left join usual m on m.username = f.username and l.factor > 0
			 where cardinality(f.cases) >= greatest(l.amount, l.factor * coalesce(m.amount, 0))
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

	/** All kinds at once, so that the reads are gathered once. */
	private void look(LocalDate day, Instant since) {
		var limits = Arrays.stream(AnomalyKind.values())
			.map(AnomalyKind::name)
			.flatMap((kind) -> this.rules.rows("trailLimits", Map.of("kind", kind, "day", day.toString()))
				.stream()
				.map((limit) -> new Limit(kind, (Integer) limit.get("amount"), (Integer) limit.get("factor"),
						(String) limit.get("lawReference"))))
			.toList();
		this.jdbc.sql(SEEN + USUAL)
			.param("from", Timestamp.from(Helsinki.startOfDay(day)))
			.param("to", Timestamp.from(Helsinki.endOfDay(day)))
			.param("since", (since != null) ? Timestamp.from(since) : null)
			.param("shows", TrailFilter.SHOWS)
			.param("day", day)
			.param("kinds", limits.stream().map(Limit::kind).toArray(String[]::new))
			.param("amounts", limits.stream().map(Limit::amount).toArray(Integer[]::new))
			.param("factors", limits.stream().map(Limit::factor).toArray(Integer[]::new))
			.param("sources", limits.stream().map(Limit::source).toArray(String[]::new))
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** From where on a kind stands out: so many, and so many times the usual. */
	private record Limit(String kind, Integer amount, Integer factor, String source) {
	}

}
