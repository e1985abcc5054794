package fi.polku.paysubsidy;

import java.time.Instant;
import java.time.LocalDate;

import fi.polku.process.Variable;

/** Names shared with {@code paySubsidy.bpmn} and {@code paySubsidyTerms.dmn}. */
final class PaySubsidyModel {

	static final String FIND = "findSubsidisedJob";

	static final String PREPARE = "prepareApplication";

	static final String DECISION = "paySubsidyDecision";

	static final Variable<Long> FUNDS_LEFT = Variable.number("subsidyFundsLeft");

	static final Variable<Long> PERCENT = Variable.number("subsidyPercent");

	static final Variable<Long> MONTHS = Variable.number("subsidyMonths");

	static final Variable<Long> MONTHLY_CAP = Variable.number("subsidyMonthlyCap");

	static final Variable<String> REFERENCE = Variable.text("subsidyReference");

	static final Variable<LocalDate> DECIDED_ON = Variable.date("subsidyDecidedOn");

	static final Variable<LocalDate> STARTS_ON = Variable.date("employmentStartsOn");

	static final Variable<LocalDate> SUBSIDY_ENDS_ON = Variable.date("subsidyEndsOn");

	static final Variable<LocalDate> EXTENDED_ENDS_ON = Variable.date("extendedEndsOn");

	static final Variable<Instant> STARTS_AT = Variable.instant("employmentStartsAt");

	static final Variable<Instant> MONTH_AT_WORK_AT = Variable.instant("monthAtWorkAt");

	static final Variable<Instant> MIDWAY_AT = Variable.instant("employmentMidwayAt");

	static final Variable<Instant> SECURE_NEXT_PATH_AT = Variable.instant("secureNextPathAt");

	static final Variable<Instant> ENDS_AT = Variable.instant("employmentEndsAt");

	static final Variable<String> SEARCH_RESULT = Variable.text("jobSearchResult");

	static final Variable<Boolean> GRANTED = Variable.flag("subsidyGranted");

	static final Variable<Boolean> AGREED = Variable.flag("employmentAgreed");

	static final Variable<String> RESULT = Variable.text("employmentResult");

	static final Variable<String> OUTCOME = Variable.text("employmentOutcome");

	static final Variable<Boolean> GOAL_REACHED = Variable.flag("goalReached");

	private PaySubsidyModel() {
	}

}
