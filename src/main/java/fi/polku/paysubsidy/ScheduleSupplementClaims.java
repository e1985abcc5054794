package fi.polku.paysubsidy;

import fi.polku.calendar.Helsinki;
import fi.polku.process.FactsOnly;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Claims are awaited to the end of the last day to make them. */
@Component
class ScheduleSupplementClaims implements FactsOnly {

	@Override
	public void execute(DelegateExecution execution) {
		SupportModel.CLAIMS_END_AT.set(execution, Helsinki.endOfDay(SupportModel.LAST_CLAIM_ON.get(execution)));
	}

}
