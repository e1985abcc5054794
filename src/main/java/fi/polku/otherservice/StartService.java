package fi.polku.otherservice;

import fi.polku.calendar.Helsinki;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** The service runs to its last day, or to a new one where the review lets it go on. */
@Component
class StartService implements FactsOnly {

	@Override
	public void execute(DelegateExecution execution) {
		var continued = GuidedServiceModel.CONTINUED_ENDS_ON.get(execution);
		if (continued != null) {
			GuidedServiceModel.ENDS_ON.set(execution, continued);
		}
		GuidedServiceModel.ENDS_AT.set(execution, Helsinki.endOfDay(GuidedServiceModel.ENDS_ON.get(execution)));
	}

}
