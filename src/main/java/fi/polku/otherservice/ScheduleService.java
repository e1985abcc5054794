package fi.polku.otherservice;

import java.time.LocalTime;

import fi.polku.calendar.Helsinki;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** The day on which the start is to be confirmed. */
@Component
class ScheduleService implements FactsOnly {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	@Override
	public void execute(DelegateExecution execution) {
		GuidedServiceModel.STARTS_AT.set(execution, Helsinki.at(GuidedServiceModel.STARTS_ON.get(execution), MORNING));
	}

}
