package fi.polku.insight.overrides;

import fi.polku.insight.FigurePolicy;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.AskedPeriod;
import fi.polku.insight.CaseFilter;
import fi.polku.security.Person;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * The decisions asked about as SQL: the table expression {@code d}, a row for each choice
 * of a person where a table had proposed something. A choice that was withdrawn or
 * corrected does not count; its successor does. Auditors see all, others their own
 * organisation's; of screenings only the proposal for lists is asked.
 */
final class AskedDecisions {

	/** The services of the plan, as the draft before its acceptance names them. */
	private static final String PLANNED = """
			(select concat_ws('+', case when p.answers ->> 'wantsWorkTrial' = 'true' then 'workTrial' end,
			               case when p.answers ->> 'wantsPaySubsidy' = 'true' then 'paySubsidy' end,
			               case when p.answers ->> 'wantsTraining' = 'true' then 'training' end,
			               case when p.answers ->> 'wantsMultiService' = 'true' then 'multiService' end,
			               case when p.answers ->> 'wantsJobSearch' = 'true' then 'jobSearch' end,
			               case when p.answers ->> 'wantsGuidedService' = 'true' then 'guidedService' end)
			   from case_record p
			  where p.case_number = r.case_number and p.element = 'draftPlan' and p.recorded_at <= r.recorded_at
			    and p.source <> 'withdrawn'
			  order by p.recorded_at desc
			  limit 1)""";

	/** What the tables propose, and where a person says what is chosen. */
	private static final String PROPOSED = Arrays.stream(Proposal.values())
		.map((one) -> "('%s', '%s', '%s', '%s', '%s')".formatted(one.table(), one.output(), one.step(), one.choice(),
				one.reason()))
		.collect(Collectors.joining(", "));

	/**
	 * The choices and what the table had proposed, of the records that a condition names.
	 */
	static final String HITS = """
			with proposed (decision, output, step, choice, reason) as (values %s),
			chosen as (
			    select q.decision, q.output, q.step, r.id, r.case_number, r.recorded_by, r.recorded_at, r.definition_id,
			           r.answers ->> q.choice as said, r.answers ->> q.reason as reason,
			           case when q.decision = 'route' and r.answers ->> q.choice = 'no' then %s end as planned,
			           c.client_id
			      from proposed q
			      join case_record r on r.element = q.step
			      join counted_case c on c.number = r.case_number
			     where r.source <> 'withdrawn' and r.answers ->> q.choice is not null
			       and not exists (select from case_record s
			                        where s.case_number = r.case_number and s.element = r.element
			                          and s.predecessor = r.id and (s.source = 'withdrawn' or s.corrects))
			       and %%s),
			hit as (
			    select k.*, i.dec_def_id_ as table_id, o.rule_id_ as rule, o.text_ as proposal
			      from chosen k
			      join lateral (select i.id_, i.dec_def_id_
			                      from act_hi_procinst p
			                      join act_hi_decinst i on i.proc_inst_id_ = p.id_
			                     where p.business_key_ = k.case_number and i.dec_def_key_ = k.decision
			                       and i.eval_time_ at time zone 'UTC' <= k.recorded_at
			                     order by i.eval_time_ desc
			                     limit 1) i on true
			      join act_hi_dec_out o on o.dec_inst_id_ = i.id_ and o.var_name_ = k.output
			     where not (k.decision = 'targetGroup' and o.text_ = 'judgement')
			       and not (k.decision = 'route' and k.said = 'ending'))
			""".formatted(PROPOSED, PLANNED);

	private static final String FILTERS = """
			%s
			       and (:decision::text is null or q.decision = :decision)
			       and %s
			       and (:decidedFrom::timestamptz is null or r.recorded_at >= :decidedFrom)
			       and (:decidedUntil::timestamptz is null or r.recorded_at < :decidedUntil)
			       and (:programme::text is null or c.programme = :programme)
			       and (:model::text is null or split_part(r.definition_id, ':', 1) = :model)
			       and (:version::int is null or exists (select from insight_instance i
			                                               join insight_case o on o.id = i.case_id
			                                              where o.number = c.number collate "C" and i.model = :model
			                                                and i.version = :version))
			       and (:segment::text is null or c.segment = :segment)
			       and (:area::text is null or c.area_id = :area)
			       and (:team::text is null or c.team_id = :team)
			       and (:step::text is null or q.step = :step)
			       and (:outcome::text is null or case when c.state = 'closed' then coalesce(c.exit_class, 'withdrawn') end = :outcome)
			       and (:state::text is null or c.state = :state)
			       and (:person::text is null or r.recorded_by = :person)"""
		.formatted(FigurePolicy.COUNTED, AskedPeriod.sql("c.opened_at", "c.closed_at"));

	static final String SQL = HITS.formatted(FILTERS)
			+ """
					, together as (
					    select id, case_number, decision, recorded_by, recorded_at, said, reason, planned, client_id, table_id, rule,
					           proposal
					      from hit
					    union all
					    select r.id, r.case_number, r.decision, r.recorded_by, r.recorded_at, r.said, null, r.planned, c.client_id,
					           r.table_id, r.rule, r.proposal
					      from insight_decision r
					      join insight_decision q on q.id = r.id and q.decision = r.decision
					      join (select x.*, case when x.exit_class is null then 'open' else 'closed' end as state
					              from insight_case x) c on c.number = r.case_number collate "C"
					     where %s),
					told as (
					    select h.*, case when decision <> 'route' then said
					                     when said = 'yes' then proposal
					                     else coalesce(nullif(planned, ''), 'none') end as choice,
					           case decision when 'route' then said = 'no'
					                         when 'targetGroup' then (proposal = 'in') <> (said = 'takeIn')
					                         else said <> proposal end as overridden
					      from together h),
					d as materialized (
					    select * from told where (:overridden::boolean is null or overridden = :overridden)
					                         and (:rule::text is null or rule = :rule))
					"""
				.formatted(FILTERS);

	private AskedDecisions() {
	}

	/** The values that the expression needs. */
	static MapSqlParameterSource values(CaseFilter filter, DecisionChoice choice, Person reader) {
		return AskedPeriod.values(filter)
			.addValues(FigurePolicy.values(reader))
			.addValue("programme", filter.programme())
			.addValue("model", filter.model())
			.addValue("version", filter.version())
			.addValue("segment", filter.segment())
			.addValue("area", filter.area())
			.addValue("team", filter.team())
			.addValue("step", filter.step())
			.addValue("outcome", filter.outcome())
			.addValue("state", filter.state())
			.addValue("decision", choice.decision())
			.addValue("decidedFrom", midnight(choice.decidedFrom()))
			.addValue("decidedUntil", after(choice.decidedTo()))
			.addValue("rule", choice.rule())
			.addValue("person", choice.person())
			.addValue("overridden", choice.overridden());
	}

	private static Timestamp after(LocalDate day) {
		return midnight((day != null) ? day.plusDays(1) : null);
	}

	private static Timestamp midnight(LocalDate day) {
		return (day != null) ? Timestamp.from(Helsinki.startOfDay(day)) : null;
	}

}
