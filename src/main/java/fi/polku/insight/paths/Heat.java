package fi.polku.insight.paths;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What the colour of an element tells. */
enum Heat {

	COUNT(ElementTimes::count), MEDIAN(ElementTimes::median), WAITING(ElementTimes::waitingShare),
	REWORK(ElementTimes::reworkShare);

	/** Colours, from little to much. */
	static final int LEVELS = 5;

	private final ToDoubleFunction<ElementTimes> value;

	Heat(ToDoubleFunction<ElementTimes> value) {
		this.value = value;
	}

	/** Not a number where there is none. */
	double of(ElementTimes times) {
		return this.value.applyAsDouble(times);
	}

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Heat> ofCode(String code) {
		return Arrays.stream(values()).filter((heat) -> heat.code().equals(code)).findFirst();
	}

	static List<String> codes() {
		return Arrays.stream(values()).map(Heat::code).toList();
	}

	/** One of the levels, all of them equally wide. */
	static int level(double value, double most) {
		return (most <= 0) ? 1 : (int) Math.max(1, Math.min(LEVELS, Math.ceil(value / most * LEVELS)));
	}

}
