package fi.polku.followup;

import java.time.Instant;
import java.time.LocalDate;

import fi.polku.process.Variable;

/** Names shared with {@code followUp.bpmn}. */
final class FollowUpModel {

	/** The day guidance ended, set by the journey. */
	static final Variable<LocalDate> EXIT_DAY = Variable.date("exitDay");

	/** The programme's points, set by the journey. */
	static final Variable<String> POINTS = Variable.text("followUpPoints");

	/** How many points have come, the one asked about included. */
	static final Variable<Long> ROUND = Variable.number("followUpRound");

	static final Variable<Instant> FOLLOW_UP_AT = Variable.instant("followUpAt");

	static final Variable<Boolean> MORE_POINTS = Variable.flag("morePoints");

	static final Variable<Boolean> NEEDS_HELP = Variable.flag("needsHelp");

	/** Empty where the client answered without being called. */
	static final Variable<Boolean> REACHED = Variable.flag("reached");

	static final Variable<String> STATUS = Variable.text("followUpStatus");

	static final Variable<String> OUTCOME = Variable.text("followUpOutcome");

	static final Variable<Boolean> GOAL_REACHED = Variable.flag("goalReached");

	static final String QUESTION = "followUpQuestion";

	private FollowUpModel() {
	}

}
