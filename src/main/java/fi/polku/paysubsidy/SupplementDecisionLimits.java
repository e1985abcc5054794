package fi.polku.paysubsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.polku.money.Instrument;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.FormRule;

import org.springframework.stereotype.Component;

/** A supplement for all its months is no more than the money left. */
@Component
class SupplementDecisionLimits implements FormRule {

	private final MoneyLimits limits;

	SupplementDecisionLimits(MoneyLimits limits) {
		this.limits = limits;
	}

	@Override
	public String element() {
		return SupportModel.DECIDE_SUPPLEMENT;
	}

	@Override
	public List<FieldFault> check(CaseNumber caseNumber, Map<String, Object> answers, LocalDate today) {
		var monthly = answers.get("grantedMonthly");
		var months = answers.get("grantedMonths");
		if (!SupportModel.GRANT.equals(answers.get("supportDecision")) || monthly == null || months == null) {
			return List.of();
		}
		var euros = new BigDecimal(monthly.toString()).multiply(new BigDecimal(months.toString()));
		return this.limits.ofGrant(caseNumber, Instrument.MUNICIPAL_SUPPLEMENT, euros, answers);
	}

}
