package fi.polku.workshop.scenario;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One test of a decision.
 *
 * @param name what it is about, unique in the model
 * @param inputs values of the variables by name; days as ISO text
 * @param expected the rows that should come out, each by the names of the outputs it
 * tells of; none where no row should hit
 */
public record Scenario(String name, String decision, Map<String, Object> inputs, List<Map<String, Object>> expected) {

	public Scenario {
		name = (name != null) ? name.strip() : "";
		decision = (decision != null) ? decision : "";
		inputs = (inputs != null) ? inputs : Map.of();
		expected = (expected != null) ? expected.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** In one line. */
	public String told() {
		return told(this.inputs) + " → "
				+ this.expected.stream()
					.map(Scenario::told)
					.collect(Collectors.joining(" / "))
					.transform(Scenario::none);
	}

	private static String none(String text) {
		return text.isEmpty() ? "–" : text;
	}

	private static String told(Map<String, Object> values) {
		return values.entrySet()
			.stream()
			.map((one) -> one.getKey() + " = " + one.getValue())
			.collect(Collectors.joining(", "));
	}

}
