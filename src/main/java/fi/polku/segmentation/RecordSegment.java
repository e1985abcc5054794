package fi.polku.segmentation;

import fi.polku.casefile.Cases;
import fi.polku.process.Step;
import fi.polku.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Keeps the segment that a person confirmed. */
@Component
class RecordSegment implements Step {

	private static final Variable<String> SEGMENT = Variable.text("segment");

	private final Cases cases;

	RecordSegment(Cases cases) {
		this.cases = cases;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.cases.setSegment(caseNumber(execution), SEGMENT.get(execution));
	}

}
