package fi.polku.insight.target;

import java.util.Arrays;
import java.util.Optional;

/** The figures a threshold can be set on. */
enum TargetFigure {

	/** Half of the cases have ended by then, the open counted. */
	MEDIAN_WITH_OPEN("medianWithOpen", TargetUnit.DAYS, "medianWithOpen", "/insight/cycle-times"),
	/** Nine in ten of the ended had ended by then. */
	P90_ENDED("leadTimeP90", TargetUnit.DAYS, "leadTime", "/insight/cycle-times"),
	/** The mean of the ended. */
	MEAN_ENDED("leadTimeMean", TargetUnit.DAYS, "leadTime", "/insight/cycle-times"),
	/** Half of the runs of a step that were done. */
	STEP_MEDIAN("stepMedian", TargetUnit.DAYS, "stepTime", "/insight/cycle-times/step"),
	/** Nine in ten of the runs of a step that were done. */
	STEP_P90("stepP90", TargetUnit.DAYS, "stepTime", "/insight/cycle-times/step"),
	/** The mean of the runs of a step that were done. */
	STEP_MEAN("stepMean", TargetUnit.DAYS, "stepTime", "/insight/cycle-times/step"),
	/** Days a case waits for us, in the mean. */
	WAITING_FOR_US("waitingForUs", TargetUnit.DAYS, "waitingTime", "/insight/waiting"),
	/** Waiting of all time of the ended. */
	WAITING_SHARE("waitingShare", TargetUnit.SHARE, "waitingTime", "/insight/cycle-times"),
	/** Work of all time of the ended. */
	FLOW_EFFICIENCY("flowEfficiency", TargetUnit.SHARE, "flowEfficiency", "/insight/cycle-times"),
	/** Cases open now. */
	OPEN_NOW("wip", TargetUnit.NUMBER, "wip", "/insight/flow"),
	/** Cases ended in a week, over the last four. */
	THROUGHPUT("throughput", TargetUnit.NUMBER, "throughput", "/insight/flow"),
	/** Cases in which a step was done again. */
	REWORK("rework", TargetUnit.SHARE, "rework", "/insight/variants"),
	/** Cases in which none was. */
	FIRST_TIME_RIGHT("firstTimeRight", TargetUnit.SHARE, "rework", "/insight/variants"),
	/** Deadlines kept of those decided. */
	DEADLINES_MET("deadline", TargetUnit.SHARE, "deadline", "/insight/deadlines"),
	/** Cases that end at work, the open counted as far as they have come. */
	EMPLOYED("employed", TargetUnit.SHARE, "outcomes", "/insight/outcomes");

	private final String id;

	private final TargetUnit unit;

	private final String definition;

	private final String page;

	TargetFigure(String id, TargetUnit unit, String definition, String page) {
		this.id = id;
		this.unit = unit;
		this.definition = definition;
		this.page = page;
	}

	static Optional<TargetFigure> of(String id) {
		return Arrays.stream(values()).filter((one) -> one.id.equals(id)).findFirst();
	}

	String id() {
		return this.id;
	}

	TargetUnit unit() {
		return this.unit;
	}

	/** Of its definition. */
	String definition() {
		return this.definition;
	}

	/** The page that shows it. */
	String page() {
		return this.page;
	}

	/** Whether it is about the step that its filter names. */
	boolean isOfStep() {
		return this == STEP_MEDIAN || this == STEP_P90 || this == STEP_MEAN;
	}

	/** Whether more cases make it greater. */
	boolean isCount() {
		return this.unit == TargetUnit.NUMBER;
	}

}
