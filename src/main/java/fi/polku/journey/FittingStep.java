package fi.polku.journey;

import java.util.Arrays;

import fi.polku.process.Journeys;
import fi.polku.process.Step;
import fi.polku.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * A step that brings the services that run into line with the plan: opens what is wanted,
 * drops what is not.
 */
abstract class FittingStep implements Step {

	private final Journeys journeys;

	FittingStep(Journeys journeys) {
		this.journeys = journeys;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var running = this.journeys.standsIn(caseNumber(execution));
		for (var service : Service.values()) {
			boolean wanted = service.wanted().get(execution, false);
			boolean runs = running.contains("provide" + service.suffix);
			service.flag("open").set(execution, wanted && !runs);
			service.flag("drop").set(execution, runs && !wanted);
		}
	}

	/** The services of the plan, by the end of their variables' names. */
	enum Service {

		WORK_TRIAL, PAY_SUBSIDY, TRAINING, MULTI_SERVICE, JOB_SEARCH, GUIDED_SERVICE;

		private final String suffix = camel(name());

		Variable<Boolean> wanted() {
			return flag("wants");
		}

		Variable<Boolean> flag(String prefix) {
			return Variable.flag(prefix + this.suffix);
		}

		private static String camel(String name) {
			return String.join("",
					Arrays.stream(name.split("_"))
						.map((part) -> part.charAt(0) + part.substring(1).toLowerCase())
						.toList());
		}

	}

}
