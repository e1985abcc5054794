package fi.polku.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the table of the list can show; the step stands in every one. */
enum Column {

	DUE("due", "due"), STEP("step", "step"), CLIENT("client", "name"), PROGRAMME("programme", null),
	WAITS("waits", null), ASSIGNEE("assignee", null), FOLLOW_UP("followUp", "followUp"),
	PRIORITY("priority", "priority"), CREATED("created", "created"), AREA("area", null), CASE("case", null);

	static final List<String> USUAL = List.of("due", "step", "client", "programme", "waits", "assignee", "followUp");

	static final List<String> ALL = Arrays.stream(values()).map(Column::word).toList();

	private final String word;

	private final String sort;

	Column(String word, String sort) {
		this.word = word;
		this.sort = sort;
	}

	/** The columns of the list that there are, each once, the step among them. */
	static List<String> known(List<String> asked) {
		var known = asked.stream().filter(ALL::contains).distinct().toList();
		if (known.isEmpty()) {
			return USUAL;
		}
		return known.contains(STEP.word) ? known : Stream.concat(Stream.of(STEP.word), known.stream()).toList();
	}

	static Column of(String word) {
		return Arrays.stream(values()).filter((column) -> column.word.equals(word)).findFirst().orElseThrow();
	}

	String word() {
		return this.word;
	}

	/** The order that the column's head gives, or {@code null}. */
	String sort() {
		return this.sort;
	}

}
