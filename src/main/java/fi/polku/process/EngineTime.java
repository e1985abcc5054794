package fi.polku.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
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

	private final RuntimeService runtime;

	private final ObjectProvider<JobExecutor> executor;

	EngineTime(ManagementService management, RuntimeService runtime, ObjectProvider<JobExecutor> executor) {
		this.management = management;
		this.runtime = runtime;
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

	/** The cases that have timers or waiting steps due by the engine's time. */
	public Set<CaseNumber> casesDue() {
		var instances = due(this.management.createJobQuery()).stream()
			.map(Job::getProcessInstanceId)
			.collect(Collectors.toSet());
		return instances.isEmpty() ? Set.of()
				: this.runtime.createProcessInstanceQuery()
					.processInstanceIds(instances)
					.list()
					.stream()
					.map((instance) -> new CaseNumber(instance.getBusinessKey()))
					.collect(Collectors.toSet());
	}

	/**
	 * Executes the case's timers and waiting steps that are due by the engine's time
	 * until none is left. One that fails stays for later.
	 * @return how many were executed
	 */
	public int runDueJobs(CaseNumber caseNumber) {
		var failed = new HashSet<String>();
		int executed = 0;
		for (var due = due(caseNumber, failed); !due.isEmpty(); due = due(caseNumber, failed)) {
			executed += execute(due, failed);
		}
		return executed;
	}

	public void startJobExecutor() {
		this.executor.ifAvailable(JobExecutor::start);
	}

	/** Whether jobs are executed by themselves. */
	public boolean executes() {
		return this.executor.stream().anyMatch(JobExecutor::isActive);
	}

	public void stopJobExecutor() {
		this.executor.ifAvailable((it) -> {
			if (it.isActive()) {
				it.shutdown();
			}
		});
	}

	private List<Job> due(CaseNumber caseNumber, Set<String> failed) {
		var instances = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber.value())
			.list()
			.stream()
			.map((instance) -> instance.getId())
			.collect(Collectors.toSet());
		return instances.isEmpty() ? List.of()
				: due(this.management.createJobQuery().processInstanceIds(instances)).stream()
					.filter((job) -> !failed.contains(job.getId()))
					.toList();
	}

	private static List<Job> due(JobQuery query) {
		return query.executable().active().orderByJobDuedate().asc().list();
	}

	/** The jobs of one case; one may have taken away what another waited for. */
	private int execute(List<Job> jobs, Set<String> failed) {
		int executed = 0;
		for (var job : jobs) {
			if (jobs.size() == 1 || isThere(job)) {
				executed += execute(job, failed) ? 1 : 0;
			}
		}
		return executed;
	}

	private boolean isThere(Job job) {
		return this.management.createJobQuery().jobId(job.getId()).count() > 0;
	}

	private boolean execute(Job job, Set<String> failed) {
		try {
			this.management.executeJob(job.getId());
			return true;
		}
		catch (RuntimeException ex) {
			log.warn("a step of {} failed and is left for later", job.getProcessDefinitionKey(), ex);
			failed.add(job.getId());
			return false;
		}
	}

}
