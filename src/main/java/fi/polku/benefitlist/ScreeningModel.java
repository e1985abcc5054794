package fi.polku.benefitlist;

import java.time.Instant;
import java.time.LocalDate;

import fi.polku.process.Variable;

/** Names shared with {@code listScreening.bpmn}. */
final class ScreeningModel {

	static final String PROCESS = "listScreening";

	static final String RULE_STEP_CROSSED = "ruleStepCrossed";

	static final String LEFT_LIST = "leftList";

	static final String DRAWN_FROM_QUEUE = "drawnFromQueue";

	static final Variable<String> PROGRAMME = Variable.text("programme");

	static final Variable<Long> BENEFIT_DAYS = Variable.number("benefitDays");

	static final Variable<Boolean> ON_SERVICE_NOW = Variable.flag("onServiceNow");

	static final Variable<Long> RECHECK_WEEKS = Variable.number("recheckWeeks");

	static final Variable<Long> QUEUE_PRIORITY = Variable.number("queuePriority");

	static final Variable<String> SCREENING = Variable.text("screening");

	static final Variable<LocalDate> RECHECK_ON = Variable.date("recheckOn");

	static final Variable<Instant> RECHECK_AT = Variable.instant("recheckAt");

	static final Variable<Boolean> ASSESSED = Variable.flag("assessed");

	static final Variable<String> EDUCATION_LEVEL = Variable.text("educationLevel");

	static final Variable<String> COMPETENCE = Variable.text("competence");

	static final Variable<String> SEARCH_ACTIVITY = Variable.text("searchActivity");

	static final Variable<String> SEGMENT_PROPOSAL = Variable.text("segmentProposal");

	private ScreeningModel() {
	}

}
