package fi.polku.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The engine's own time, for making history before anybody is served. Its clock is one
 * for the whole JVM, so nothing else may run meanwhile.
 */
@Component
public class EngineTime {

	private static final Logger log = LoggerFactory.getLogger(EngineTime.class);

	private final ManagementService management;

	private final ObjectProvider<JobExecutor> executor;

	EngineTime(ManagementService management, ObjectProvider<JobExecutor> executor) {
		this.management = management;
		this.executor = executor;
	}

	/** Stops the engine's time at the instant given. */
	public void moveTo(Instant instant) {
		ClockUtil.setCurrentTime(Date.from(instant));
	}

	/** Lets the engine's time run with the system's clock again. */
	public void reset() {
		ClockUtil.reset();
	}

	/**
	 * Executes timers and waiting steps that are due by the engine's time until none is
	 * left. One that fails stays for later.
	 * @return how many were executed
	 */
	public int runDueJobs() {
		var failed = new HashSet<String>();
		int executed = 0;
		for (var due = due(failed); !due.isEmpty(); due = due(failed)) {
			for (var job : due) {
				executed += execute(job, failed) ? 1 : 0;
			}
		}
		return executed;
	}

	public void startJobExecutor() {
		this.executor.ifAvailable(JobExecutor::start);
	}

	public void stopJobExecutor() {
		this.executor.ifAvailable((it) -> {
			if (it.isActive()) {
				it.shutdown();
			}
		});
	}

	private List<Job> due(Set<String> failed) {
		return this.management.createJobQuery()
			.executable()
			.active()
			.orderByJobDuedate()
			.asc()
			.list()
			.stream()
			.filter((job) -> !failed.contains(job.getId()))
			.toList();
	}

	private boolean execute(Job job, Set<String> failed) {
		try {
			this.management.executeJob(job.getId());
			return true;
		}
		catch (RuntimeException ex) {
			if (this.management.createJobQuery().jobId(job.getId()).count() == 0) {
				return false;
			}
			log.warn("a step of {} failed and is left for later", job.getProcessDefinitionKey(), ex);
			failed.add(job.getId());
			return false;
		}
	}

}
