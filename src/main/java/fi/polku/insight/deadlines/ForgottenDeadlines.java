package fi.polku.insight.deadlines;

import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Before a case is forgotten its deadlines are copied to {@code insight_deadline} with
 * what the figures ask of them: step, version, whose turn it was, the verdict. What
 * somebody wrote to explain a delay is not; that it was explained is.
 */
@Component
class ForgottenDeadlines implements PersonalData {

	/** As many columns as those of open and closed cases have. */
	static final String SQL = """
			select d.id, d.case_number, d.task_id, d.rule, d.ground, d.law_reference, d.counted_from, d.amount, d.unit,
			       d.kind_of_day, d.moves, d.pauses, d.calendar_version, d.due_on, d.due_at, d.paused_days, d.verdict,
			       d.verdict_at, null::text as reason, d.cause as kept_cause, c.client_id, c.team_id, c.area_id, c.segment,
			       c.programme, d.step, d.definition_id, d.ended_at at time zone 'UTC' as ended_at, d.waits_for, d.state
			  from insight_deadline d
			  join (select x.*, case when x.exit_class is null then 'open' else 'closed' end as state
			          from insight_case x) c on c.number = d.case_number collate "C"
			 cross join lateral (select d.started_at as start_time_, d.ended_at as end_time_, d.step as task_def_key_,
			                            d.model as proc_def_key_, d.definition_id as proc_def_id_,
			                            d.instance_id as proc_inst_id_) t""";

	private static final String KEEP = """
			insert into insight_deadline
			select d.id, d.case_number, d.task_id, d.rule, d.ground, d.law_reference, d.counted_from, d.amount, d.unit,
			       d.kind_of_day, d.moves, d.pauses, d.calendar_version, d.due_on, d.due_at, d.paused_days, d.verdict,
			       d.verdict_at, d.step, d.definition_id, d.model, d.instance_id, d.started_at, d.ended_at, d.waits_for, d.state,
			       case when d.state = 'missed' then %s end
			  from (select o.*, t.task_def_key_ as step, t.proc_def_id_ as definition_id, t.proc_def_key_ as model,
			               t.proc_inst_id_ as instance_id, t.start_time_ as started_at, t.end_time_ as ended_at,
			               coalesce(s.waits_for, 'us') as waits_for,
			               case o.verdict when 'MET' then 'met' when 'CANCELLED' then 'cancelled' else 'missed' end as state
			          from deadline o
			          left join act_hi_taskinst t on t.id_ = o.task_id
			          left join insight_step s on s.definition_id = t.proc_def_id_ and s.step = t.task_def_key_
			         where o.case_number = any(:numbers)) d
			"""
		.formatted(AskedDeadlines.CAUSE);

	private final JdbcClient jdbc;

	ForgottenDeadlines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("insight_deadline");
	}

	@Override
	public int order() {
		return -1;
	}

	@Override
	public void forget(Forgotten forgotten) {
		this.jdbc.sql(KEEP).param("numbers", forgotten.numbers()).update();
	}

}
