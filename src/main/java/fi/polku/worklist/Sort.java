package fi.polku.worklist;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a list can be ordered by; each has an index. */
enum Sort {

	DUE("due", "coalesce(w.due_at, 'infinity')", "timestamptz"),

	/** The most urgent first. */
	PRIORITY("priority", "(-w.priority)", "integer"),

	/**
	 * Clients behind a protection order stand first, whoever reads: their place tells no
	 * name.
	 */
	NAME("name", "w.sort_name", "text"),

	STEP("step", "w.step", "text"),

	CREATED("created", "w.created_at", "timestamptz"),

	FOLLOW_UP("followUp", "coalesce(w.follow_up_at, 'infinity')", "timestamptz");

	private final String word;

	private final String sql;

	private final String type;

	Sort(String word, String sql, String type) {
		this.word = word;
		this.sql = sql;
		this.type = type;
	}

	static Optional<Sort> of(String word) {
		return Arrays.stream(values()).filter((sort) -> sort.word.equals(word)).findFirst();
	}

	static String words() {
		return Arrays.stream(values()).map(Sort::word).collect(Collectors.joining(", "));
	}

	/** As it stands in an address. */
	String word() {
		return this.word;
	}

	String sql() {
		return this.sql;
	}

	String type() {
		return this.type;
	}

}
