package fi.polku.workshop.replay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import fi.polku.workshop.change.AskedNames;

/** What a recorded answer tells of the variables that were asked. */
final class InputNames {

	/** An expression that a recorded value answers as well when it is asked again. */
	private static final Pattern ASKED_AGAIN = Pattern.compile("(?:date|upper case|lower case)\\s*\\((.*)\\)");

	private InputNames() {
	}

	/**
	 * The variable whose value can be told from the value of the expression: that of a
	 * plain name, of {@code date(name)} and of a name in upper or lower case.
	 */
	static Optional<String> toldBy(String expression) {
		var match = ASKED_AGAIN.matcher(expression.strip());
		var name = (match.matches() ? match.group(1) : expression).strip();
		return AskedNames.in(name).equals(Set.of(name)) ? Optional.of(name) : Optional.empty();
	}

	/** The value as a variable holds it: days are ISO text. */
	static Object asVariable(Object value) {
		return (value instanceof LocalDate || value instanceof LocalDateTime) ? value.toString() : value;
	}

}
