package fi.polku.insight.deadlines;

import java.util.Arrays;
import java.util.Optional;

/** How a deadline stands at a moment; each stands in one state. */
enum DeadlineState {

	/** Done in time. */
	MET("met"),

	/** Not done in time, and by now done or no longer asked for. */
	MISSED("missed"),

	/** Not done in time, and still to be done. */
	OVER_TIME("overTime"),

	/** Its last day is not over. */
	RUNNING("running"),

	/** The same, with a pause of the case today that moves it. */
	PAUSED("paused"),

	/** No longer asked for before it ran out. */
	CANCELLED("cancelled");

	private final String code;

	DeadlineState(String code) {
		this.code = code;
	}

	String code() {
		return this.code;
	}

	boolean isLate() {
		return this == MISSED || this == OVER_TIME;
	}

	static Optional<DeadlineState> of(String code) {
		return Arrays.stream(values()).filter((state) -> state.code.equals(code)).findFirst();
	}

}
