package fi.polku.paysubsidy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import fi.polku.casefile.CaseRecord;
import fi.polku.money.Instrument;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A step of one of the municipality's supports for employers; the run is the grant's. */
abstract class SupportStep implements Step {

	private final EmployerSupport support;

	private final Instrument instrument;

	SupportStep(EmployerSupport support, Instrument instrument) {
		this.support = support;
		this.instrument = instrument;
	}

	/** What the table that proposes and the person who decides need to know. */
	final void look(DelegateExecution execution) {
		var left = this.support.left(caseNumber(execution), this.instrument);
		var total = Optional.ofNullable(SupportModel.TOTAL.get(execution)).map(BigDecimal::valueOf);
		SupportModel.FUNDS_LEFT.set(execution,
				left.map((euros) -> euros.setScale(0, RoundingMode.FLOOR).longValueExact()).orElse(null));
		SupportModel.AMOUNT_KNOWN.set(execution, total.isPresent());
		SupportModel.FUNDS_SHORT.set(execution, left.isPresent()
				&& (left.get().signum() <= 0 || left.get().compareTo(total.orElse(BigDecimal.ZERO)) < 0));
		var percent = SupportModel.PUBLIC_PERCENT.get(execution);
		var cap = SupportModel.PUBLIC_CAP.get(execution);
		SupportModel.OVER_CAP.set(execution, percent != null && cap != null && percent > cap);
	}

	final CaseRecord record(DelegateExecution execution, String element) {
		return this.support.record(caseNumber(execution), element);
	}

	/** Somebody may have been granted the money a moment ago: then it is decided anew. */
	final void reserve(DelegateExecution execution, CaseRecord decision, BigDecimal euros) {
		SupportModel.RESERVED.set(execution,
				this.support.reserve(decision, this.instrument, execution.getProcessInstanceId(), euros));
	}

	final void pay(DelegateExecution execution, String element) {
		this.support.pay(record(execution, element), this.instrument, execution.getProcessInstanceId());
	}

	/**
	 * Ends the handling.
	 * @param granted how it ended where it was granted
	 */
	final void close(DelegateExecution execution, String granted) {
		this.support.release(caseNumber(execution), this.instrument, execution.getProcessInstanceId());
		var decision = SupportModel.DECISION.get(execution);
		var outcome = SupportModel.GRANT.equals(decision) ? granted : decision;
		SupportModel.OUTCOME.set(execution, (SupportModel.WITHDRAWN_ON.get(execution) != null) ? "withdrawn" : outcome);
	}

}
