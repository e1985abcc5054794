package fi.polku.multiservice;

import fi.polku.casefile.Case;
import fi.polku.casefile.Cases;
import fi.polku.client.ConsentWithdrawn;
import fi.polku.process.CaseNumber;
import fi.polku.process.StepTasks;

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

	UnconsentedAssessments(Cases cases, StepTasks tasks, Assessors assessors) {
		this.cases = cases;
		this.tasks = tasks;
		this.assessors = assessors;
	}

	@EventListener
	public void end(ConsentWithdrawn withdrawn) {
		if (SharingConsent.PARTNERS.equals(withdrawn.kind())) {
			this.cases.of(withdrawn.client()).stream().filter(Case::open).map(Case::number).forEach(this::end);
		}
	}

	private void end(CaseNumber number) {
		if (this.tasks.end(number, MultiServiceModel.ASSESS_NEED, MultiServiceModel.BY_CONSENT) > 0) {
			this.assessors.tellLeftOut(number);
		}
	}

}
