package fi.polku.worktrial;

import java.time.Instant;
import java.time.LocalDate;

import fi.polku.process.Variable;

/** Names shared with {@code workTrial.bpmn} and {@code workTrialTerms.dmn}. */
final class WorkTrialModel {

	static final String TERMS = "workTrialTerms";

	static final String FIND = "findWorkTrialPlace";

	static final String AGREE = "agreeWorkTrial";

	static final String SIGN = "signAgreement";

	/** What the form of the agreement says, in force or not. */
	static final Variable<LocalDate> AGREED_START = Variable.date("trialStartsOn");

	static final Variable<LocalDate> AGREED_END = Variable.date("trialEndsOn");

	static final Variable<Boolean> LEARNING_AGREED = Variable.flag("learningAgreed");

	static final Variable<Long> EARLIER_DAYS = Variable.number("earlierTrialDays");

	/** What is in force: signed by all. */
	static final Variable<LocalDate> STARTS_ON = Variable.date("workTrialStartsOn");

	static final Variable<LocalDate> ENDS_ON = Variable.date("workTrialEndsOn");

	static final Variable<Boolean> LEARNING_SUPPORTED = Variable.flag("learningSupported");

	static final Variable<Boolean> UNDER_WAY = Variable.flag("workTrialUnderWay");

	static final Variable<Instant> STARTS_AT = Variable.instant("workTrialStartsAt");

	static final Variable<Instant> MIDWAY_AT = Variable.instant("workTrialMidwayAt");

	static final Variable<Instant> AGREE_NEXT_STEP_AT = Variable.instant("agreeNextStepAt");

	static final Variable<Instant> ENDS_AT = Variable.instant("workTrialEndsAt");

	static final Variable<LocalDate> STARTED_ON = Variable.date("startedOn");

	static final Variable<LocalDate> MOVED_START = Variable.date("movedStartsOn");

	static final Variable<LocalDate> MOVED_END = Variable.date("movedEndsOn");

	static final Variable<LocalDate> WITHDRAWN_ON = Variable.date("withdrawnOn");

	static final Variable<String> SEARCH_DECISION = Variable.text("searchDecision");

	static final Variable<String> RESULT = Variable.text("workTrialResult");

	static final Variable<String> OUTCOME = Variable.text("workTrialOutcome");

	static final Variable<Boolean> GOAL_REACHED = Variable.flag("goalReached");

	private WorkTrialModel() {
	}

}
