package fi.polku.multiservice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import fi.polku.process.Variable;

/** Names shared with {@code multiServiceCentre.bpmn}. */
final class MultiServiceModel {

	static final String PROCESS = "multiServiceCentre";

	static final String INFORM_OF_SHARING = "informOfSharing";

	static final String CHOOSE_ASSESSORS = "chooseAssessors";

	static final String ASSESS_NEED = "assessNeed";

	/** The professions who assess: the one list the engine keeps. */
	static final String ASSESSORS = "assessors";

	/**
	 * Of the professions those who need the client's consent; the others have the law.
	 */
	static final Set<String> BY_CONSENT = Set.of("coach", "educationGuide");

	/** Told to the coordinator where such a party does not take part for want of it. */
	static final String SHARING_ENDED = "sharingEnded";

	/** Told to the coordinator where such a party hears nothing for want of a ground. */
	static final String GROUND_MISSING = "groundMissing";

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
