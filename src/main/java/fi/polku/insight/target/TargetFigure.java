package fi.polku.insight.target;

import java.util.Arrays;
import java.util.Optional;

/** The figures a threshold can be set on, by the ids of their definitions. */
enum TargetFigure {

	/** Half of the cases have ended by then, the open counted. */
	MEDIAN_WITH_OPEN("medianWithOpen", TargetUnit.DAYS, "/insight/cycle-times"),
	/** Nine in ten of the ended had ended by then. */
	P90_ENDED("leadTimeP90", TargetUnit.DAYS, "/insight/cycle-times"),
	/** The mean of the ended. */
	MEAN_ENDED("leadTimeMean", TargetUnit.DAYS, "/insight/cycle-times"),
	/** Days a case waits for us, in the mean. */
	WAITING_FOR_US("waitingForUs", TargetUnit.DAYS, "/insight/waiting"),
	/** Work of all time. */
	FLOW_EFFICIENCY("flowEfficiency", TargetUnit.SHARE, "/insight/cycle-times"),
	/** Cases open now. */
	OPEN_NOW("wip", TargetUnit.NUMBER, "/insight/flow"),
	/** Cases ended in a week, over the last four. */
	THROUGHPUT("throughput", TargetUnit.NUMBER, "/insight/flow"),
	/** Cases in which a step was done again. */
	REWORK("rework", TargetUnit.SHARE, "/insight/variants"),
	/** Deadlines kept of those decided. */
	DEADLINES_MET("deadline", TargetUnit.SHARE, "/insight/deadlines");

	private final String id;

	private final TargetUnit unit;

	private final String page;

	TargetFigure(String id, TargetUnit unit, String page) {
		this.id = id;
		this.unit = unit;
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

	/** The page that shows it. */
	String page() {
		return this.page;
	}

}
