package fi.polku.multiservice;

import java.util.List;

import fi.polku.casefile.Case;
import fi.polku.casefile.Cases;
import fi.polku.client.ConsentWithdrawn;
import fi.polku.process.CaseNumber;
import fi.polku.process.StepTasks;
import fi.polku.trail.Trail;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A client who withdraws the consent to partners ends the assessments that rest on it;
 * the lawful parties go on.
 */
@Component
class UnconsentedAssessments {

	private final Cases cases;

	private final StepTasks tasks;

	private final Assessors assessors;

	private final Trail trail;

	UnconsentedAssessments(Cases cases, StepTasks tasks, Assessors assessors, Trail trail) {
		this.cases = cases;
		this.tasks = tasks;
		this.assessors = assessors;
		this.trail = trail;
	}

	@EventListener
	public void end(ConsentWithdrawn withdrawn) {
		if (SharingConsent.PARTNERS.equals(withdrawn.kind())) {
			this.cases.of(withdrawn.client()).stream().filter(Case::open).map(Case::number).forEach(this::end);
		}
	}

	private void end(CaseNumber number) {
		var ended = this.tasks.end(number, MultiServiceModel.ASSESS_NEED, MultiServiceModel.BY_CONSENT);
		for (int i = 0; i < ended; i++) {
			this.trail.did("task.ended", "guidance", MultiServiceModel.ASSESS_NEED, number, List.of());
		}
		if (ended > 0) {
			this.assessors.tellLeftOut(number);
		}
	}

}
