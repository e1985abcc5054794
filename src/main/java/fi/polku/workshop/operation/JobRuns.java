package fi.polku.workshop.operation;

import java.util.List;

import fi.polku.process.CaseNumber;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;
import org.camunda.bpm.engine.ManagementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Does waiting jobs now: each in a transaction of its own, told in the trail before. One
 * that fails counts as a try.
 */
@Service
class JobRuns {

	private static final int MOST = 50;

	private static final Logger log = LoggerFactory.getLogger(JobRuns.class);

	private final WaitingJobs jobs;

	private final ManagementService management;

	private final Trail trail;

	JobRuns(WaitingJobs jobs, ManagementService management, Trail trail) {
		this.jobs = jobs;
		this.management = management;
		this.trail = trail;
	}

	/** Those that a node is doing, or that are stopped, are left alone. */
	Result run(List<String> ids, String given) {
		var reason = Reason.of(given);
		if (ids.isEmpty() || ids.size() > MOST) {
			throw Refusal.badRequest("workshop.jobs.howMany", MOST);
		}
		var chosen = this.jobs.these(ids)
			.stream()
			.filter((one) -> !List.of("locked", "stopped").contains(one.state()))
			.toList();
		chosen.forEach((one) -> this.trail.did("operation.jobRun", "administration", one.step(),
				new CaseNumber(one.caseNumber()), List.of(new Change(null, "reason", null, reason))));
		int done = (int) chosen.stream().filter(this::isRun).count();
		return new Result(done, chosen.size() - done, ids.size() - chosen.size());
	}

	private boolean isRun(OneJob one) {
		try {
			this.management.executeJob(one.id());
			return true;
		}
		catch (RuntimeException ex) {
			log.info("job {} run by hand at {} failed", one.id(), one.step(), ex);
			return false;
		}
	}

	/** How many were done, failed, or were left alone. */
	record Result(int done, int failed, int left) {
	}

}
