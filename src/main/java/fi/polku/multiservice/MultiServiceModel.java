package fi.polku.multiservice;

import java.time.Instant;
import java.time.LocalDate;

import fi.polku.process.Variable;

/** Names shared with {@code multiServiceCentre.bpmn}. */
final class MultiServiceModel {

	static final String INFORM_OF_SHARING = "informOfSharing";

	static final String CHOOSE_ASSESSORS = "chooseAssessors";

	static final String ASSESS_NEED = "assessNeed";

	/** The professions who assess: the one list the engine keeps. */
	static final String ASSESSORS = "assessors";

	static final Variable<Boolean> OTHER_PARTIES_CONSENT = Variable.flag("otherPartiesConsent");

	static final Variable<LocalDate> ASSESSMENT_STARTED = Variable.date("assessmentStarted");

	static final Variable<Instant> REMINDER_AT = Variable.instant("assessmentReminderAt");

	static final Variable<LocalDate> PLAN_DAY = Variable.date("jointPlanDay");

	static final Variable<Instant> REVIEW_AT = Variable.instant("jointReviewAt");

	/** Where the client moves on to: workServices, otherService, otherReason. */
	static final Variable<String> END = Variable.text("jointEnd");

	static final Variable<String> OUTCOME = Variable.text("multiServiceCentreOutcome");

	static final Variable<Boolean> GOAL_REACHED = Variable.flag("goalReached");

	static final String INVITATION = "assessmentInvitation";

	static final String REMINDER = "assessmentReminder";

	private MultiServiceModel() {
	}

}
