package fi.polku.process;

import java.sql.Timestamp;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The timers of a task that begins again: each gets the date it had; one that had gone
 * off before does not go off again.
 */
@Component
class OldTimers {

	private static final int DELETED = 3;

	private final ManagementService management;

	private final JdbcClient jdbc;

	OldTimers(ManagementService management, JdbcClient jdbc) {
		this.management = management;
		this.jdbc = jdbc;
	}

	Set<String> of(String instance) {
		return this.management.createJobQuery()
			.processInstanceId(instance)
			.timers()
			.list()
			.stream()
			.map(Job::getId)
			.collect(Collectors.toSet());
	}

	void restore(String instance, Set<String> before, Timestamp since) {
		of(instance).stream().filter((job) -> !before.contains(job)).forEach((job) -> {
			var old = oldDate(job, instance, since);
			if (old.isPresent()) {
				this.management.setJobDuedate(job, old.get());
			}
			else {
				this.management.deleteJob(job);
			}
		});
	}

	private Optional<Date> oldDate(String job, String instance, Timestamp since) {
		return this.jdbc.sql("""
				select o.job_duedate_
				  from act_hi_job_log n
				  join act_hi_job_log o on o.process_instance_id_ = n.process_instance_id_ and o.act_id_ = n.act_id_
				 where n.job_id_ = :job and n.process_instance_id_ = :instance and o.job_id_ <> n.job_id_
				   and o.job_state_ = :deleted and o.timestamp_ >= :since
				 order by o.timestamp_, o.sequence_counter_
				 limit 1
				""")
			.param("job", job)
			.param("instance", instance)
			.param("deleted", DELETED)
			.param("since", since)
			.query(Date.class)
			.optional();
	}

}
