package fi.polku.demo;

import java.util.List;
import java.util.Optional;

import fi.polku.casefile.Cases;
import fi.polku.process.CaseNumber;
import fi.polku.process.EngineTime;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings guidance to its end on the day on which the client's story ends it. */
class Closing {

	/** What leads to the end, the nearest to it first. */
	private static final List<String> STEPS = List.of("approveClosing", "closeCase", "agreePlan", "draftPlan",
			"confirmSegment", "holdInitialInterview", "findSlotByHand", "reachOut", "completeContactDetails",
			"decideTargetGroup");

	private static final int ENOUGH = 30;

	private final Acts acts;

	private final Cases cases;

	private final EngineTime engineTime;

	private final JdbcClient jdbc;

	Closing(Acts acts, Cases cases, EngineTime engineTime, JdbcClient jdbc) {
		this.acts = acts;
		this.cases = cases;
		this.engineTime = engineTime;
		this.jdbc = jdbc;
	}

	void close(CaseNumber caseNumber, Story story) {
		for (int i = 0; i < ENOUGH && this.cases.get(caseNumber).open(); i++) {
			if (!step(caseNumber, story)) {
				throw new IllegalStateException("nothing brings " + caseNumber.value() + " to its end");
			}
			this.engineTime.runDueJobs(caseNumber);
		}
		if (this.cases.get(caseNumber).open()) {
			throw new IllegalStateException(caseNumber.value() + " does not end");
		}
	}

	private boolean step(CaseNumber caseNumber, Story story) {
		var task = nearest(caseNumber);
		if (task.isPresent()) {
			return this.acts.complete(task.get(), story, true);
		}
		return ("EMPLOYED".equals(story.exit()) && this.acts.tell(caseNumber, "employmentStarted", story, true))
				|| this.acts.tell(caseNumber, "planAnswered", story, true)
				|| this.acts.tell(caseNumber, "situationChanged", story, true);
	}

	private Optional<OpenWork> nearest(CaseNumber caseNumber) {
		return OpenWork.of(caseNumber, this.jdbc)
			.stream()
			.filter((task) -> STEPS.contains(task.step()))
			.min((one, other) -> Integer.compare(STEPS.indexOf(one.step()), STEPS.indexOf(other.step())));
	}

}
