package fi.polku.workshop.operation;

import java.sql.Timestamp;
import java.util.List;

import fi.polku.process.CaseNumber;
import fi.polku.workshop.operation.CaseSnapshot.Open;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is open of a case in the engine, as the transaction sees it. */
@Component
class CaseSnapshots {

	private static final String ALL = """
			with run as (select id_, proc_def_id_ from act_ru_execution where business_key_ = :case and parent_id_ is null)
			select 'task' as kind, t.id_ as id, t.proc_def_id_ as definition, t.task_def_key_ as step,
			       t.due_date_ at time zone 'UTC' as at
			  from run join act_ru_task t on t.proc_inst_id_ = run.id_
			union all
			select case j.type_ when 'timer' then 'timer' else 'step' end, j.id_, j.process_def_id_, d.act_id_,
			       j.duedate_ at time zone 'UTC'
			  from run join act_ru_job j on j.process_instance_id_ = run.id_
			  join act_ru_jobdef d on d.id_ = j.job_def_id_
			union all
			select 'event', e.id_, run.proc_def_id_, e.activity_id_, null
			  from run join act_ru_event_subscr e on e.proc_inst_id_ = run.id_ and e.event_type_ = 'message'
			union all
			select 'model', run.id_, run.proc_def_id_, d.key_, null
			  from run join act_re_procdef d on d.id_ = run.proc_def_id_
			 order by 1 desc, at, step, id
			""";

	private final JdbcClient jdbc;

	CaseSnapshots(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	CaseSnapshot of(CaseNumber number) {
		return new CaseSnapshot(this.jdbc.sql(ALL).param("case", number.value()).query((row, at) -> {
			Timestamp when = row.getTimestamp("at");
			return new Open(row.getString("kind"), row.getString("id"), row.getString("definition"),
					row.getString("step"), (when != null) ? when.toInstant() : null);
		}).list());
	}

	/** How many meetings are booked for tasks. */
	int meetings(List<Open> tasks) {
		return this.jdbc
			.sql("select count(*) from appointment where task_id = any(:tasks) and state in ('booked', 'confirmed')")
			.param("tasks", tasks.stream().map(Open::id).toArray(String[]::new))
			.query(Integer.class)
			.single();
	}

}
