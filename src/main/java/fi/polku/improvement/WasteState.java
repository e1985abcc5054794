package fi.polku.improvement;

import java.util.Arrays;
import java.util.Optional;

/** What became of a report. */
enum WasteState {

	NEW("new"), SEEN("seen"), IN_WORK("inWork"), DONE("done"), NOT_DONE("notDone");

	private final String code;

	WasteState(String code) {
		this.code = code;
	}

	/** As stored, and in the texts {@code improvement.state.<code>}. */
	String code() {
		return this.code;
	}

	/** Whether it says something only with a word of why. */
	boolean needsAnswer() {
		return this == DONE || this == NOT_DONE;
	}

	static Optional<WasteState> of(String code) {
		return Arrays.stream(values()).filter((state) -> state.code.equals(code)).findFirst();
	}

}
