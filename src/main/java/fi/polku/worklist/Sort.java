package fi.polku.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The orders a list can have; each is a unique key with an index. */
enum Sort {

	DUE(List.of(Sort.DUE_AT), List.of("timestamptz")),

	PRIORITY(List.of("(-w.priority)", Sort.DUE_AT), List.of("integer", "timestamptz")),

	NAME(List.of("w.client_name"), List.of("text")),

	STEP(List.of("w.step", Sort.DUE_AT), List.of("text", "timestamptz")),

	CREATED(List.of("w.created_at"), List.of("timestamptz"));

	private static final String DUE_AT = "coalesce(w.due_at, 'infinity')";

	private final List<String> keys;

	private final List<String> types;

	Sort(List<String> keys, List<String> types) {
		this.keys = keys;
		this.types = types;
	}

	static Optional<Sort> of(String name) {
		return Arrays.stream(values()).filter((sort) -> sort.word().equals(name)).findFirst();
	}

	/** As it stands in an address. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	int width() {
		return this.keys.size();
	}

	String orderBy() {
		return String.join(", ", this.keys) + ", w.task_id";
	}

	/** The keys of a row as text, to begin the next page after. */
	String selected() {
		return "array["
				+ this.keys.stream().map((key) -> key + "::text").collect(Collectors.joining(", ", "", ", w.task_id]"));
	}

	/** The rows after {@code :key0, …, :task}. */
	String after() {
		var given = IntStream.range(0, width())
			.mapToObj((i) -> ":key" + i + "::" + this.types.get(i))
			.collect(Collectors.joining(", "));
		return "(" + orderBy() + ") > (" + given + ", :task)";
	}

}
