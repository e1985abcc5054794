package fi.polku.process.letter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When a model writes to somebody, and what it may name then.
 *
 * @param element the step that writes
 * @param key the element, or {@code element.occasion} where it writes different letters
 * @param always what is known then
 * @param perhaps what may be known then
 */
public record Occasion(String element, String key, Recipient to, Set<Placeholder> always, Set<Placeholder> perhaps) {

	/** Those of a step that stands at an element; none where it writes to nobody. */
	public static List<Occasion> of(String element, Class<?> step) {
		return Arrays.stream(step.getAnnotationsByType(Writes.class)).map((one) -> of(element, one)).toList();
	}

	private static Occasion of(String element, Writes step) {
		var perhaps = EnumSet.of(Placeholder.COORDINATOR, Placeholder.PHONE);
		perhaps.addAll(Arrays.asList(step.perhaps()));
		var always = EnumSet.noneOf(Placeholder.class);
		always.addAll(Arrays.asList(step.always()));
		return new Occasion(element, key(element, step.occasion()), step.to(), always, perhaps);
	}

	static String key(String element, String occasion) {
		return occasion.isEmpty() ? element : element + "." + occasion;
	}

	/** Whether a step stands under ids of its own in any model. */
	public static boolean isAnywhere(Class<?> step) {
		return Arrays.stream(step.getAnnotationsByType(Writes.class)).anyMatch(Writes::anywhere);
	}

}
