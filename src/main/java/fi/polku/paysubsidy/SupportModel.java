package fi.polku.paysubsidy;

import java.time.Instant;
import java.time.LocalDate;

import fi.polku.process.Variable;

/**
 * Names shared with {@code municipalSupplement.bpmn}, {@code recruitmentBonus.bpmn} and
 * their tables.
 */
final class SupportModel {

	static final String DECIDE_SUPPLEMENT = "decideSupplement";

	static final String CHECK_CLAIM = "checkSupplementClaim";

	static final String DECIDE_BONUS = "decideBonus";

	static final String CONFIRM_LASTED = "confirmEmploymentLasted";

	static final String GRANT = "grant";

	static final Variable<Long> MONTHLY = Variable.number("supportMonthly");

	static final Variable<Long> MONTHS = Variable.number("supportMonths");

	static final Variable<Long> TOTAL = Variable.number("supportTotal");

	static final Variable<Long> FUNDS_LEFT = Variable.number("supportFundsLeft");

	static final Variable<Long> PUBLIC_PERCENT = Variable.number("publicSupportPercent");

	static final Variable<Long> PUBLIC_CAP = Variable.number("publicSupportCap");

	static final Variable<Boolean> OVER_CAP = Variable.flag("supportOverCap");

	static final Variable<Boolean> FUNDS_SHORT = Variable.flag("supportFundsShort");

	static final Variable<Boolean> AMOUNT_KNOWN = Variable.flag("supportAmountKnown");

	static final Variable<String> DECISION = Variable.text("supportDecision");

	static final Variable<Boolean> RESERVED = Variable.flag("supportReserved");

	static final Variable<LocalDate> LAST_CLAIM_ON = Variable.date("lastClaimOn");

	static final Variable<Instant> CLAIMS_END_AT = Variable.instant("supportClaimsEndAt");

	static final Variable<LocalDate> BONUS_CHECK_ON = Variable.date("bonusCheckOn");

	static final Variable<Instant> BONUS_CHECK_AT = Variable.instant("bonusCheckAt");

	static final Variable<String> LASTED = Variable.text("employmentLasted");

	static final Variable<LocalDate> WITHDRAWN_ON = Variable.date("supportWithdrawnOn");

	static final Variable<String> OUTCOME = Variable.text("supportOutcome");

	private SupportModel() {
	}

}
