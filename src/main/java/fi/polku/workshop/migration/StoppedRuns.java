package fi.polku.workshop.migration;

import java.util.Collection;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a version was stopped for holds for the cases that have come over to it, and what
 * the version was stopped for from which they came holds no more: the engine leaves runs
 * and jobs stopped or running as they were.
 */
@Component
class StoppedRuns {

	private final JdbcClient jdbc;

	private final RuntimeService runtime;

	private final ManagementService management;

	StoppedRuns(JdbcClient jdbc, RuntimeService runtime, ManagementService management) {
		this.jdbc = jdbc;
		this.runtime = runtime;
		this.management = management;
	}

	/** Stops them, or lets them go on, as the open cases of the version they are in. */
	void follow(Collection<String> instances, String definition) {
		boolean stopped = isStoppedWithItsCases(definition);
		var others = this.jdbc.sql("""
				select id_ from act_ru_execution
				 where id_ = any(:instances) and (suspension_state_ = 2) <> :stopped
				""")
			.param("instances", instances.toArray(String[]::new))
			.param("stopped", stopped)
			.query(String.class)
			.list();
		if (!others.isEmpty()) {
			var turned = this.runtime.updateProcessInstanceSuspensionState().byProcessInstanceIds(others);
			if (stopped) {
				turned.suspend();
			}
			else {
				turned.activate();
			}
		}
		if (!stopped) {
			steps(instances);
		}
	}

	private boolean isStoppedWithItsCases(String definition) {
		return this.jdbc.sql("""
				select d.suspension_state_ = 2
				       and coalesce((select s.cases from model_stop s
				                      where s.model = d.key_ and (s.version is null or s.version = d.version_)
				                        and s.stop and s.done_at is not null
				                      order by s.done_at desc, s.id desc limit 1), false)
				  from act_re_procdef d
				 where d.id_ = :definition
				""").param("definition", definition).query(Boolean.class).single();
	}

	/** An automatic step may be stopped by itself. */
	private void steps(Collection<String> instances) {
		this.jdbc.sql("""
				select j.id_ as id, d.suspension_state_ = 2 as stopped
				  from act_ru_job j
				  join act_ru_jobdef d on d.id_ = j.job_def_id_
				 where j.process_instance_id_ = any(:instances) and j.suspension_state_ <> d.suspension_state_
				""").param("instances", instances.toArray(String[]::new)).query(Turned.class).list().forEach((job) -> {
			if (job.stopped()) {
				this.management.suspendJobById(job.id());
			}
			else {
				this.management.activateJobById(job.id());
			}
		});
	}

	/** A job, and whether its step is stopped. */
	private record Turned(String id, boolean stopped) {
	}

}
