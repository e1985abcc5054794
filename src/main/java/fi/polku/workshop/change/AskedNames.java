package fi.polku.workshop.change;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which variables an expression of a table asks. */
public final class AskedNames {

	private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

	private static final Pattern WORD = Pattern
		.compile("(?<![.\\p{L}\\p{N}_])([\\p{L}_][\\p{L}\\p{N}_]*)(?!\\s*\\(|[\\p{L}\\p{N}_])");

	private static final Set<String> OF_FEEL = Set.of("true", "false", "null", "not", "and", "or", "in", "between",
			"if", "then", "else", "upper", "lower", "string", "date", "days", "years", "months", "time", "duration",
			"some", "every", "satisfies", "for", "return", "instance", "of");

	private AskedNames() {
	}

	/** The variables that an expression names. */
	public static Set<String> in(String expression) {
		return WORD.matcher(TEXT.matcher(expression).replaceAll(" "))
			.results()
			.map((word) -> word.group(1))
			.filter((word) -> !OF_FEEL.contains(word))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
