package fi.polku.improvement.card;

import java.util.Arrays;
import java.util.List;

/** What is written on a card, in the order of an A3. */
enum CardField {

	TITLE("title", "string", 200), KIND("kind", "enum", 20), OBSERVED("observed", "text", 2_000),
	BASELINE("baseline", "text", 1_000), FIGURE("figure", "string", 1_000), CAUSE("cause", "text", 2_000),
	HYPOTHESIS("hypothesis", "text", 2_000), MEASURE("measure", "string", 300), TARGET("target", "string", 300),
	CHANGE("change", "text", 2_000), DRAFT("draft", "enum", 36), BEFORE("before", "long", 6), AFTER("after", "long", 6),
	VERDICT("verdict", "enum", 20), LEARNED("learned", "text", 2_000), WHO("who", "string", 100),
	NEXT("next", "string", 300), DUE("due", "date", 10);

	/** What may be said of a change in the end. */
	static final List<String> VERDICTS = List.of("kept", "changed", "undone");

	private final String id;

	private final String type;

	private final int longest;

	CardField(String id, String type, int longest) {
		this.id = id;
		this.type = type;
		this.longest = longest;
	}

	String id() {
		return this.id;
	}

	String type() {
		return this.type;
	}

	int longest() {
		return this.longest;
	}

	static CardField of(String id) {
		return Arrays.stream(values()).filter((field) -> field.id.equals(id)).findFirst().orElseThrow();
	}

}
