package fi.polku.training;

import java.time.Instant;
import java.time.LocalDate;

import fi.polku.process.Variable;

/** Names shared with {@code training.bpmn}. */
final class TrainingModel {

	static final Variable<LocalDate> START_DAY = Variable.date("trainingStartDay");

	static final Variable<LocalDate> END_DAY = Variable.date("trainingEndDay");

	/** Known only where the school has told it. */
	static final Variable<LocalDate> RESULTS_DAY = Variable.date("resultsDay");

	static final Variable<Instant> RESULTS_CHECK_AT = Variable.instant("resultsCheckAt");

	static final Variable<Instant> START_AT = Variable.instant("trainingStartAt");

	/** The day the studies really began. */
	static final Variable<LocalDate> BEGAN = Variable.date("trainingBegan");

	static final Variable<Instant> CHECK_AT = Variable.instant("checkProgressAt");

	static final Variable<Boolean> ADMITTED = Variable.flag("admitted");

	/** continues, startsLater, leaves. */
	static final Variable<String> CONTINUATION = Variable.text("continuation");

	static final Variable<String> OUTCOME = Variable.text("trainingOutcome");

	static final Variable<Boolean> GOAL_REACHED = Variable.flag("goalReached");

	static final String STUDY_SUPPORT_QUESTION = "studySupportQuestion";

	private TrainingModel() {
	}

}
