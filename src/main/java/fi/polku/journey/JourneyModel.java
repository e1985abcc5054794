package fi.polku.journey;

import java.time.Instant;
import java.time.LocalDate;

import fi.polku.process.Variable;

/** Names shared with {@code clientJourney.bpmn}. */
public final class JourneyModel {

	public static final String PROCESS = "clientJourney";

	public static final String REFERRAL_RECEIVED = "referralReceived";

	public static final String SELF_REFERRED = "selfReferred";

	public static final String INVITED_FROM_LIST = "invitedFromList";

	public static final String NEW_ROUND_BEGAN = "newRoundBegan";

	public static final Variable<String> PROGRAMME = Variable.text("programme");

	public static final Variable<Boolean> AUTHORITY = Variable.flag("authority");

	public static final Variable<String> SOURCE = Variable.text("source");

	public static final Variable<Boolean> IDENTIFIED = Variable.flag("identified");

	public static final Variable<Long> BENEFIT_DAYS = Variable.number("benefitDays");

	public static final Variable<Long> AGE_YEARS = Variable.number("ageYears");

	public static final Variable<LocalDate> SEARCH_BEGAN = Variable.date("searchBegan");

	public static final Variable<Boolean> LAW_DEADLINE_APPLIES = Variable.flag("lawDeadlineApplies");

	public static final Variable<Boolean> CLOSING_NEEDS_SECOND = Variable.flag("closingNeedsSecond");

	public static final Variable<LocalDate> EXIT_DAY = Variable.date("exitDay");

	static final Variable<String> EXIT_CLASS = Variable.text("exitClass");

	static final Variable<String> EXIT_REASON = Variable.text("exitReason");

	static final Variable<String> FOLLOW_UP_POINTS = Variable.text("followUpPoints");

	static final Variable<String> INTAKE_OUTCOME = Variable.text("intakeOutcome");

	static final Variable<String> EARLY_END_REASON = Variable.text("earlyEndReason");

	/** The day from which the time for the next job-search discussion counts. */
	static final Variable<LocalDate> DISCUSSION_COUNTED_FROM = Variable.date("discussionCountedFrom");

	static final Variable<LocalDate> DISCUSSION_DAY = Variable.date("discussionDay");

	static final Variable<Instant> NEXT_DISCUSSION_AT = Variable.instant("nextDiscussionAt");

	static final Variable<Boolean> DISCUSSION_OURS = Variable.flag("discussionOurs");

	static final Variable<Boolean> DISCUSSION_NOW = Variable.flag("discussionNow");

	static final Variable<LocalDate> RETURN_DAY = Variable.date("returnDay");

	static final Variable<Instant> RETURN_AT = Variable.instant("returnAt");

	private JourneyModel() {
	}

}
