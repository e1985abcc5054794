package fi.polku.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order of a list: what it is sorted by, one after the other, each up or (with a
 * minus) down. It ends in the task's id and so is the order of one row after another; the
 * index of the first key is read in it.
 */
final class Order {

	static final Order DUE = Order.of("due");

	private static final int MOST = 4;

	private final String word;

	private final List<Key> keys;

	private Order(String word, List<Key> keys) {
		this.word = word;
		this.keys = keys;
	}

	/**
	 * Reads {@code due,-priority}; a key that comes twice counts once.
	 * @throws FilterFault where there is no such order
	 */
	static Order of(String words) {
		var keys = new ArrayList<Key>();
		for (var word : Arrays.stream(words.split(",")).map(String::strip).filter((one) -> !one.isEmpty()).toList()) {
			var key = key(word);
			if (keys.stream().noneMatch((one) -> one.sort() == key.sort())) {
				keys.add(key);
			}
		}
		if (keys.isEmpty() || keys.size() > MOST) {
			throw fault();
		}
		var word = keys.stream().map(Key::word).collect(Collectors.joining(","));
		if (keys.size() == 1 && (keys.get(0).sort() == Sort.PRIORITY || keys.get(0).sort() == Sort.STEP)) {
			keys.add(new Key(Sort.DUE, keys.get(0).down()));
		}
		return new Order(word, List.copyOf(keys));
	}

	private static Key key(String word) {
		var down = word.startsWith("-");
		return new Key(Sort.of(down ? word.substring(1) : word).orElseThrow(Order::fault), down);
	}

	private static FilterFault fault() {
		return new FilterFault("sort", Sort.words());
	}

	/** As it stands in an address. */
	String word() {
		return this.word;
	}

	int width() {
		return this.keys.size();
	}

	String orderBy() {
		return this.keys.stream()
			.map((key) -> key.sort().sql() + key.direction())
			.collect(Collectors.joining(", ", "", ", w.task_id" + this.keys.get(0).direction()));
	}

	/** The keys of a row as text, to begin the next page after. */
	String selected() {
		return this.keys.stream()
			.map((key) -> key.sort().sql() + "::text")
			.collect(Collectors.joining(", ", "array[", ", w.task_id]"));
	}

	/** The rows after {@code :key0, …, :task}. */
	String after() {
		var down = this.keys.get(0).down();
		if (this.keys.stream().allMatch((key) -> key.down() == down)) {
			return "(%s, w.task_id) %s (%s, :task)".formatted(all(Order::column), down ? "<" : ">", all(Order::given));
		}
		var ways = IntStream.rangeClosed(0, width())
			.mapToObj((i) -> "(" + equalBefore(i) + further(i) + ")")
			.collect(Collectors.joining(" or "));
		return "%s %s %s and (%s)".formatted(column(this, 0), down ? "<=" : ">=", given(this, 0), ways);
	}

	private String equalBefore(int end) {
		return IntStream.range(0, end)
			.mapToObj((i) -> column(this, i) + " = " + given(this, i) + " and ")
			.collect(Collectors.joining());
	}

	private String further(int i) {
		return (i < width()) ? column(this, i) + (this.keys.get(i).down() ? " < " : " > ") + given(this, i)
				: "w.task_id " + (this.keys.get(0).down() ? "<" : ">") + " :task";
	}

	private String all(Part part) {
		return IntStream.range(0, width()).mapToObj((i) -> part.of(this, i)).collect(Collectors.joining(", "));
	}

	private static String column(Order order, int i) {
		return order.keys.get(i).sort().sql();
	}

	private static String given(Order order, int i) {
		return ":key" + i + "::" + order.keys.get(i).sort().type();
	}

	private interface Part {

		String of(Order order, int key);

	}

	private record Key(Sort sort, boolean down) {

		String word() {
			return (this.down ? "-" : "") + this.sort.word();
		}

		String direction() {
			return this.down ? " desc" : "";
		}

	}

}
