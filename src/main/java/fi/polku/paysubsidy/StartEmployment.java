package fi.polku.paysubsidy;

import java.math.BigDecimal;

import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** The employment runs: its dates are set and the grant is counted against the budget. */
@Component
class StartEmployment implements DatedStep {

	private final Records records;

	private final SubsidyFunds funds;

	StartEmployment(Records records, SubsidyFunds funds) {
		this.records = records;
		this.funds = funds;
	}

	@Override
	public void execute(DelegateExecution execution) {
		setDates(execution);
		countGrant(caseNumber(execution), execution);
	}

	private void countGrant(CaseNumber caseNumber, DelegateExecution execution) {
		this.records.latest(caseNumber, PaySubsidyModel.DECISION)
			.map((record) -> record.text("grantedEuros"))
			.ifPresent((euros) -> this.funds.granted(caseNumber, execution.getProcessInstanceId(),
					PaySubsidyModel.DECIDED_ON.get(execution), new BigDecimal(euros)));
	}

}
