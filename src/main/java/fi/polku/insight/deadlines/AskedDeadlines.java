package fi.polku.insight.deadlines;

import fi.polku.insight.FigurePolicy;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.AskedPeriod;
import fi.polku.security.Person;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * The deadlines asked about as SQL: the table expression {@code d}, each row with its
 * state and, where it is late, its cause. Auditors see all, others their own
 * organisation's; screenings of lists count only where they are asked for.
 */
@Component
class AskedDeadlines {

	/** Whose task it was when it ran out: the last act on it before that. */
	private static final String HELD = """
			(select e.kind in ('given', 'claimed', 'assigned', 'handedOver', 'takenOver')
			        or e.kind = 'undone' and e.detail is not null
			   from work_event e
			  where e.case_number = d.case_number and e.task_id = d.task_id and e.at < d.due_at
			    and e.kind in ('given', 'claimed', 'assigned', 'handedOver', 'takenOver', 'undone', 'released')
			  order by e.at desc, e.id desc
			  limit 1)""";

	static final String CAUSE = """
			case when coalesce(d.reason, '') <> '' then 'explained'
			     when exists (select from case_pause p
			                   where p.case_number = d.case_number and p.from_day <= d.due_on
			                     and coalesce(p.ended_day, p.until_day) > d.due_on)
			          or d.waits_for = 'pause' then 'paused'
			     when d.waits_for in ('client', 'partner') then d.waits_for
			     when %s then 'claimed'
			     else 'unclaimed'
			end""".formatted(HELD);

	/** Cases begun in the days, or tasks that ended or were open then. */
	private static final String PERIOD = "case when :period::text is null then %s else %s end".formatted(
			AskedPeriod.sql("c.opened_at", "c.closed_at"),
			AskedPeriod.sql("coalesce(t.start_time_ at time zone 'UTC', c.opened_at)",
					"coalesce(t.end_time_ at time zone 'UTC', case when d.task_id is null then d.verdict_at end)"));

	private static final String FILTERS = """
			     where %s
			       and %s
			       and (:dueFrom::date is null or d.due_on >= :dueFrom)
			       and (:dueTo::date is null or d.due_on <= :dueTo)
			       and (:programme::text is null or c.programme = :programme)
			       and (:model::text is null and c.model <> 'listScreening' or t.proc_def_key_ = :model)
			       and (:version::int is null or :version = coalesce(
			               (select i.version from insight_instance i where i.id = right(t.proc_inst_id_, 36)::uuid),
			               (select p.version_ from act_re_procdef p where p.id_ = t.proc_def_id_)))
			       and (:segment::text is null or c.segment = :segment)
			       and (:area::text is null or c.area_id = :area)
			       and (:team::text is null or c.team_id = :team)
			       and (:step::text is null or t.task_def_key_ = :step)
			       and (:outcome::text is null or case when c.state = 'closed' then coalesce(c.exit_class, 'withdrawn') end = :outcome)
			       and (:caseState::text is null or c.state = :caseState)
			       and (:ground::text is null or d.ground = :ground)
			       and (:rule::text is null or d.rule = :rule)
			"""
		.formatted(FigurePolicy.COUNTED, PERIOD);

	static final String SQL = """
			with asked as (
			    select d.*, null::text as kept_cause, c.client_id, c.team_id, c.area_id, c.segment, c.programme,
			           t.task_def_key_ as step, t.proc_def_id_ as definition_id,
			           t.end_time_ at time zone 'UTC' as ended_at,
			           coalesce(s.waits_for, w.waits_for, 'us') as waits_for,
			           case when d.verdict = 'MET' then 'met'
			                when d.verdict = 'CANCELLED' then 'cancelled'
			                when d.verdict = 'RUNNING' and d.due_at > :now then
			                     case when d.pauses and exists (select from case_pause p
			                                                     where p.case_number = d.case_number and p.from_day <= :today
			                                                       and coalesce(p.ended_day, p.until_day) > :today)
			                          then 'paused' else 'running' end
			                when w.task_id is not null or d.task_id is null and c.state = 'open' then 'overTime'
			                else 'missed'
			           end as state
			      from deadline d
			      join counted_case c on c.number = d.case_number
			      left join act_hi_taskinst t on t.id_ = d.task_id
			      left join work_item w on w.task_id = d.task_id
			      left join insight_step s on s.definition_id = t.proc_def_id_ and s.step = t.task_def_key_
			%1$s
			    union all
			%2$s
			%1$s),
			caused as (
			    select d.*, case when d.state = 'met' then 'met' when d.state in ('missed', 'overTime') then 'late'
			                     else 'undecided' end as part,
			           case when d.state in ('missed', 'overTime') then coalesce(d.kept_cause, %3$s) end as cause
			      from asked d
			     where (cardinality(:states::text[]) = 0 or d.state = any(:states))),
			d as materialized (
			    select * from caused where (:cause::text is null or cause = :cause))
			"""
		.formatted(FILTERS, ForgottenDeadlines.SQL, CAUSE);

	private final Clock clock;

	AskedDeadlines(Clock clock) {
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	/** The values that the expression needs. */
	MapSqlParameterSource values(DeadlineFilter filter, Person reader) {
		var cases = filter.cases();
		return AskedPeriod.values(cases)
			.addValue("now", Timestamp.from(now()))
			.addValue("today", Helsinki.today(this.clock))
			.addValues(FigurePolicy.values(reader))
			.addValue("programme", cases.programme())
			.addValue("model", cases.model())
			.addValue("version", cases.version())
			.addValue("segment", cases.segment())
			.addValue("area", cases.area())
			.addValue("team", cases.team())
			.addValue("step", cases.step())
			.addValue("outcome", cases.outcome())
			.addValue("caseState", cases.state())
			.addValue("dueFrom", filter.dueFrom())
			.addValue("dueTo", filter.dueTo())
			.addValue("ground", filter.ground())
			.addValue("rule", filter.rule())
			.addValue("states", filter.states().toArray(String[]::new))
			.addValue("cause", filter.cause());
	}

}
