package fi.polku.benefitlist;

import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Keeps the segment proposed on the list's facts: the person is assessed. */
@Component
class RecordListSegment implements Step {

	private final Screenings screenings;

	RecordListSegment(Screenings screenings) {
		this.screenings = screenings;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.screenings.assessed(caseNumber(execution), ScreeningModel.SEGMENT_PROPOSAL.get(execution));
	}

}
