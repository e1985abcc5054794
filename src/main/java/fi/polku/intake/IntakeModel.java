package fi.polku.intake;

import java.time.Instant;
import java.time.LocalDate;

import fi.polku.process.Variable;

/** Names shared with {@code intake.bpmn}. */
final class IntakeModel {

	static final String NO_SLOT_FREE = "noSlotFree";

	static final String OPEN_CASE_FOUND = "openCaseFound";

	static final String INTERVIEW = "holdInitialInterview";

	static final String DELAY = "explainDelay";

	static final Variable<Boolean> JOINED = Variable.flag("joined");

	static final Variable<String> INTAKE_OUTCOME = Variable.text("intakeOutcome");

	static final Variable<Long> NO_SHOWS = Variable.number("noShows");

	static final Variable<Boolean> ON_SERVICE_NOW = Variable.flag("onServiceNow");

	/** The day from which the promise of an interview counts: the client was taken in. */
	static final Variable<LocalDate> INTERVIEW_COUNTED_FROM = Variable.date("interviewCountedFrom");

	/** When the law's or the promise's time for the interview is over. */
	static final Variable<Instant> INTERVIEW_DUE_AT = Variable.instant("interviewDueAt");

	static final Variable<Instant> INTERVIEW_AT = Variable.instant("interviewAt");

	/** Whether the reminder still lies a full day after the invitation. */
	static final Variable<Boolean> REMINDER_WANTED = Variable.flag("reminderWanted");

	static final Variable<Instant> REMINDER_AT = Variable.instant("reminderAt");

	/** A time that a person chose, local in Finland, as ISO text. */
	static final Variable<String> CHOSEN_SLOT = Variable.text("chosenSlot");

	static final Variable<String> INTERVIEW_RESULT = Variable.text("interviewResult");

	static final Variable<String> INTERVIEW_DAY = Variable.text("interviewDay");

	private IntakeModel() {
	}

}
