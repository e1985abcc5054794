package fi.polku.journey;

import fi.polku.casefile.Cases;
import fi.polku.casefile.Exit;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Closes the case with its day and exit class; the case's lead time ends here. Follow-up
 * has its own clock.
 */
@Component
class RecordExit implements Step {

	private final Cases cases;

	private final Programmes programmes;

	RecordExit(Cases cases, Programmes programmes) {
		this.cases = cases;
		this.programmes = programmes;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var exit = new Exit(JourneyModel.EXIT_DAY.get(execution), JourneyModel.EXIT_CLASS.get(execution),
				JourneyModel.EXIT_REASON.get(execution));
		this.cases.close(caseNumber(execution), exit);
		var programme = this.programmes.today(JourneyModel.PROGRAMME.get(execution));
		JourneyModel.FOLLOW_UP_POINTS.set(execution, String.join(",", programme.followUpPoints()));
	}

}
