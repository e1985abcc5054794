package fi.polku.process.letter;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with placeholders, as in <code>on {date}[ at {place}]</code>. What stands in
 * square brackets is left out where something it names is not known.
 */
public record LetterText(String text) {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

	private static final Pattern PERHAPS = Pattern.compile("\\[([^\\[\\]]*)]");

	/** The placeholders in it, whether there are such or not. */
	public Set<String> named() {
		return names(this.text);
	}

	/** Those outside the brackets, without whose value the text does not read. */
	public Set<String> needed() {
		return names(PERHAPS.matcher(this.text).replaceAll(""));
	}

	/** Whether every brace and bracket is closed, and none stands in another. */
	public boolean isWhole() {
		var plain = PERHAPS.matcher(PLACEHOLDER.matcher(this.text).replaceAll("")).replaceAll("");
		return plain.chars().noneMatch((sign) -> "{}[]".indexOf(sign) >= 0);
	}

	/** As it is read; what is not known is empty. */
	public String filled(Map<Placeholder, String> values) {
		var known = PERHAPS.matcher(this.text)
			.replaceAll(
					(part) -> quoted(names(part.group(1)).stream().allMatch((name) -> !value(name, values).isEmpty())
							? part.group(1) : ""));
		return tidy(PLACEHOLDER.matcher(known).replaceAll((one) -> quoted(value(one.group(1), values))));
	}

	/** As the invented client reads it, everything known. */
	public String sample() {
		return filled(Arrays.stream(Placeholder.values()).collect(Collectors.toMap((one) -> one, Placeholder::sample)));
	}

	private static String value(String name, Map<Placeholder, String> values) {
		return Placeholder.of(name).map((one) -> values.getOrDefault(one, "")).orElse("");
	}

	private static Set<String> names(String text) {
		return PLACEHOLDER.matcher(text)
			.results()
			.map((one) -> one.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String tidy(String text) {
		return text.replaceAll("[ \\t]{2,}", " ").replaceAll("(?m)[ \\t]+$", "").strip();
	}

	private static String quoted(String text) {
		return java.util.regex.Matcher.quoteReplacement(text);
	}

}
