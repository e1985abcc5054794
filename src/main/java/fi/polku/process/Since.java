package fi.polku.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the engine's history tells of a case since one of its tasks was completed. */
@Repository
class Since {

	private final JdbcClient jdbc;

	Since(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How the task was left; empty where it was not, or was begun at that very instant.
	 */
	Optional<Left> left(String taskId, Instant completed) {
		return this.jdbc.sql("""
				select a.proc_inst_id_ as instance, a.proc_def_id_ as definition, a.act_id_ as step,
				       a.parent_act_inst_id_ as scope, p.business_key_ as case_number, p.end_time_ is null as runs
				  from act_hi_taskinst t
				  join act_hi_actinst a on a.proc_inst_id_ = t.proc_inst_id_ and a.task_id_ = t.id_
				  join act_hi_procinst p on p.id_ = t.proc_inst_id_
				 where t.id_ = :task and t.end_time_ is not null and t.start_time_ < :since
				""").param("task", taskId).param("since", since(completed)).query(Left.class).optional();
	}

	/** All that began or ended in the case since, but the task itself; in order. */
	List<Happened> happened(String caseNumber, String taskId, Instant completed) {
		return this.jdbc.sql("""
				select a.id_ as id, a.act_id_ as element, a.act_type_ as type, a.proc_inst_id_ as instance,
				       a.proc_def_id_ as definition, a.start_time_ >= :since as begun, a.end_time_ is not null as ended,
				       a.act_inst_state_ = 2 as cancelled
				  from act_hi_procinst p
				  join act_hi_actinst a on a.proc_inst_id_ = p.id_
				 where p.business_key_ = :case and (a.start_time_ >= :since or a.end_time_ >= :since)
				   and a.task_id_ is distinct from :task
				 order by a.start_time_, a.sequence_counter_
				""")
			.param("case", caseNumber)
			.param("task", taskId)
			.param("since", since(completed))
			.query(Happened.class)
			.list();
	}

	/** The engine keeps milliseconds. */
	static Timestamp since(Instant completed) {
		return Timestamp.from(completed.truncatedTo(ChronoUnit.MILLIS));
	}

	/**
	 * How a task was left.
	 *
	 * @param scope the pass of the sub-process or process in which it stood
	 */
	record Left(String instance, String definition, String step, String scope, String caseNumber, boolean runs) {
	}

	/**
	 * A pass of an element.
	 *
	 * @param begun whether it began since
	 */
	record Happened(String id, String element, String type, String instance, String definition, boolean begun,
			boolean ended, boolean cancelled) {
	}

}
