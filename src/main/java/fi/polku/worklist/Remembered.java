package fi.polku.worklist;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The variables of a task, read all at once when the first is asked for. */
final class Remembered implements Function<String, Object> {

	private final Supplier<Map<String, Object>> source;

	private Map<String, Object> values;

	private Remembered(Supplier<Map<String, Object>> source) {
		this.source = source;
	}

	static Remembered of(Supplier<Map<String, Object>> source) {
		return new Remembered(source);
	}

	@Override
	public Object apply(String name) {
		if (this.values == null) {
			this.values = this.source.get();
		}
		return this.values.get(name);
	}

}
