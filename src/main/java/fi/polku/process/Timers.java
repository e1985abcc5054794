package fi.polku.process;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.ManagementService;

import org.springframework.stereotype.Component;

/** Moves timers that already wait, when the day they wait for has been agreed anew. */
@Component
public class Timers {

	private final ManagementService management;

	Timers(ManagementService management) {
		this.management = management;
	}

	/**
	 * Moves the timer of the event in this instance; one that has fired stays fired.
	 */
	public void move(String processInstanceId, String event, Instant at) {
		this.management.createJobQuery()
			.processInstanceId(processInstanceId)
			.activityId(event)
			.timers()
			.list()
			.forEach((job) -> this.management.setJobDuedate(job.getId(), Date.from(at)));
	}

}
