package fi.polku.insight.sample;

import java.util.Arrays;
import java.util.List;

/** What an auditor finds of a case. */
enum Finding {

	OK("ok"), REMARK("remark"), FAULT("fault");

	/** What a remark or a fault is about. */
	static final List<String> CLASSES = List.of("deadline", "documentation", "decision", "dataProtection", "guidance",
			"other");

	private final String code;

	Finding(String code) {
		this.code = code;
	}

	String code() {
		return this.code;
	}

	static List<String> codes() {
		return Arrays.stream(values()).map(Finding::code).toList();
	}

}
