package fi.polku.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What an external worker may write into a case: routing facts, which are codes, numbers,
 * days as ISO text, and yes or no. Words about a person have no place in the engine.
 */
final class WorkerFacts {

	private static final Set<String> TYPES = Set.of("", "null", "string", "boolean", "integer", "short", "long",
			"double");

	private static final ObjectMapper JSON = new ObjectMapper();

	static final String LEFT_OUT = "The worker's message held more than plain words and was left out.";

	private WorkerFacts() {
	}

	/** Why the body is refused, empty where nothing stands in its way. */
	static Optional<String> obstacle(byte[] body) {
		try {
			var read = JSON.readTree(body);
			return List.of("variables", "localVariables")
				.stream()
				.flatMap((name) -> read.path(name).properties().stream())
				.filter((one) -> !isFact(one.getKey(), one.getValue()))
				.map((one) -> "The variable '" + shortened(one.getKey())
						+ "' is no routing fact. Allowed are codes, numbers, days as ISO text, true and false.")
				.findFirst();
		}
		catch (IOException ex) {
			return Optional.of("The body is no JSON.");
		}
	}

	/**
	 * The body without what words may carry: details of an error, and its message where
	 * that is more than plain words, so that a failure is still told.
	 */
	static byte[] withoutWords(byte[] body) {
		try {
			if (!(JSON.readTree(body) instanceof ObjectNode read)) {
				return body;
			}
			read.remove("errorDetails");
			if (read.hasNonNull("errorMessage") && !isPlainWords(read.get("errorMessage").asText())) {
				read.put("errorMessage", LEFT_OUT);
			}
			return JSON.writeValueAsBytes(read);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * No code, no number of a person or a telephone, no address, no two names in a row.
	 */
	private static boolean isPlainWords(String message) {
		return message.matches("[A-Za-z0-9 .,:;_/()'+-]{0,200}") && !message.matches("(?s).*\\d{5}.*")
				&& !message.matches("(?s).*\\b[A-Z][a-z]+[ -][A-Z][a-z]+.*")
				&& Arrays.stream(message.split("[^A-Za-z0-9+-]+")).noneMatch(WorkerFacts::isIdentityCode);
	}

	private static boolean isFact(String name, JsonNode typed) {
		var type = typed.path("type").asText("").toLowerCase(Locale.ROOT);
		return name.matches("[a-z][A-Za-z0-9]{0,79}") && TYPES.contains(type) && isPlain(typed.path("value"));
	}

	private static boolean isPlain(JsonNode value) {
		if (value.isTextual()) {
			return value.textValue().matches("[A-Za-z0-9_.:+-]{0,100}") && !isIdentityCode(value.textValue());
		}
		return value.isMissingNode() || value.isNull() || value.isBoolean() || value.isNumber();
	}

	private static boolean isIdentityCode(String text) {
		return text.matches("(?i)\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Y]");
	}

	private static String shortened(String name) {
		return name.substring(0, Math.min(name.length(), 80));
	}

}
