package fi.polku.workshop.operation;

import java.util.List;

/**
 * Which timers and automatic steps are asked for; what is {@code null} or empty is not
 * asked.
 */
record JobQuestion(String model, String step, String state, String kind, String caseNumber) {

	/** The states, the most urgent first. */
	static final List<String> STATES = List.of("failed", "overdue", "locked", "due", "stopped", "later");

	static final List<String> KINDS = List.of("timer", "step");

	JobQuestion {
		model = blankToNull(model);
		step = blankToNull(step);
		state = known(state, STATES);
		kind = known(kind, KINDS);
		caseNumber = blankToNull(caseNumber);
	}

	/** Whether it is narrow enough for each to be listed. */
	boolean asksEach() {
		return this.step != null || this.caseNumber != null || "failed".equals(this.state);
	}

	private static String known(String code, List<String> codes) {
		return (code != null && codes.contains(code)) ? code : null;
	}

	private static String blankToNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
