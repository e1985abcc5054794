package fi.polku.paysubsidy;

import java.time.LocalTime;

import fi.polku.calendar.Helsinki;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** The morning on which it is asked whether the work has gone on. */
@Component
class ScheduleBonusCheck implements FactsOnly {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	@Override
	public void execute(DelegateExecution execution) {
		SupportModel.BONUS_CHECK_AT.set(execution, Helsinki.at(SupportModel.BONUS_CHECK_ON.get(execution), MORNING));
	}

}
