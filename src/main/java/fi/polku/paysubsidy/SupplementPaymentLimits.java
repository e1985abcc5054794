package fi.polku.paysubsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.polku.money.Instrument;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.FormRule;

import org.springframework.stereotype.Component;

/** No more is paid than was granted. */
@Component
class SupplementPaymentLimits implements FormRule {

	private final MoneyLimits limits;

	SupplementPaymentLimits(MoneyLimits limits) {
		this.limits = limits;
	}

	@Override
	public String element() {
		return SupportModel.CHECK_CLAIM;
	}

	@Override
	public List<FieldFault> check(CaseNumber caseNumber, Map<String, Object> answers, LocalDate today) {
		return this.limits.ofPayment(caseNumber, Instrument.MUNICIPAL_SUPPLEMENT, answers);
	}

}
