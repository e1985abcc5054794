package fi.polku.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The engine's own time, for making history before anybody is served. Its clock is one
 * for the whole JVM, so nothing else may run meanwhile.
 */
@Component
public class EngineTime {

	private static final Logger log = LoggerFactory.getLogger(EngineTime.class);

	/** The engine's own query of jobs costs more than most jobs that it finds. */
	private static final String DUE = """

			  from act_ru_job j
			  join act_ru_execution i on i.id_ = j.process_instance_id_
			 where j.retries_ > 0 and j.suspension_state_ = 1 and (j.duedate_ is null or j.duedate_ <= :now)
			""";

	private final ManagementService management;

	private final JdbcClient jdbc;

	private final ObjectProvider<JobExecutor> executor;

	EngineTime(ManagementService management, JdbcClient jdbc, ObjectProvider<JobExecutor> executor) {
		this.management = management;
		this.jdbc = jdbc;
		this.executor = executor;
	}

	/** Stops the engine's time at the instant given. */
	public void moveTo(Instant instant) {
		ClockUtil.setCurrentTime(Date.from(instant));
	}

	/** Has all models that stand been deployed at the instant given. */
	public void deployedAt(Instant instant) {
		this.jdbc.sql("update act_re_deployment set deploy_time_ = :at").param("at", Timestamp.from(instant)).update();
	}

	/** Lets the engine's time run with the system's clock again. */
	public void reset() {
		ClockUtil.reset();
	}

	/** The cases that have timers or waiting steps due by the engine's time. */
	public Set<CaseNumber> casesDue() {
		return this.jdbc.sql("select distinct i.business_key_ as value" + DUE)
			.param("now", now())
			.query(CaseNumber.class)
			.set();
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

	private List<String> due(CaseNumber caseNumber, Set<String> failed) {
		return this.jdbc.sql("select j.id_" + DUE + " and i.business_key_ = :case order by j.duedate_, j.id_")
			.param("now", now())
			.param("case", caseNumber.value())
			.query(String.class)
			.list()
			.stream()
			.filter((job) -> !failed.contains(job))
			.toList();
	}

	private static Timestamp now() {
		return new Timestamp(ClockUtil.getCurrentTime().getTime());
	}

	/** The jobs of one case; one may have taken away what another waited for. */
	private int execute(List<String> jobs, Set<String> failed) {
		int executed = 0;
		for (var job : jobs) {
			if (jobs.size() == 1 || isThere(job)) {
				executed += execute(job, failed) ? 1 : 0;
			}
		}
		return executed;
	}

	private boolean isThere(String job) {
		return this.jdbc.sql("select exists (select from act_ru_job where id_ = :job)")
			.param("job", job)
			.query(Boolean.class)
			.single();
	}

	private boolean execute(String job, Set<String> failed) {
		try {
			this.management.executeJob(job);
			return true;
		}
		catch (RuntimeException ex) {
			log.warn("job {} failed and is left for later", job, ex);
			failed.add(job);
			return false;
		}
	}

}
