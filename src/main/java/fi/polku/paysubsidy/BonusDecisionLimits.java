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

/** A bonus is no more than the money left. */
@Component
class BonusDecisionLimits implements FormRule {

	private final MoneyLimits limits;

	BonusDecisionLimits(MoneyLimits limits) {
		this.limits = limits;
	}

	@Override
	public String element() {
		return SupportModel.DECIDE_BONUS;
	}

	@Override
	public List<FieldFault> check(CaseNumber caseNumber, Map<String, Object> answers, LocalDate today) {
		var euros = answers.get("grantedEuros");
		return (SupportModel.GRANT.equals(answers.get("supportDecision")) && euros != null) ? this.limits
			.ofGrant(caseNumber, Instrument.RECRUITMENT_BONUS, new BigDecimal(euros.toString()), answers) : List.of();
	}

}
