package fi.polku.workshop.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One test of a diagram: what is answered or happens on the way, and where it leads.
 *
 * @param name what it is about, unique in the model
 * @param steps in their order
 * @param ends id of the end event reached, or of the step where it then waits
 */
public record RouteScenario(String name, List<RouteStep> steps, String ends) {

	public RouteScenario {
		name = (name != null) ? name.strip() : "";
		steps = (steps != null) ? steps.stream().filter(Objects::nonNull).toList() : List.of();
		ends = (ends != null) ? ends.strip() : "";
	}

	/** In one line. */
	public String told() {
		return this.steps.stream().map(RouteStep::told).collect(Collectors.joining("; ")) + " → " + this.ends;
	}

	/** The steps, a line for each. */
	public String lines() {
		return this.steps.stream().map(RouteStep::told).collect(Collectors.joining("\n"));
	}

	/**
	 * A step on the way.
	 *
	 * @param at id of the task answered, of the event that happens, or of the automatic
	 * step or called model that answers
	 * @param answers values by the names of variables
	 */
	public record RouteStep(String at, Map<String, Object> answers) {

		public RouteStep {
			at = (at != null) ? at.strip() : "";
			answers = (answers != null) ? answers : Map.of();
		}

		/** As it is written: {@code task: name=value, other=value}. */
		String told() {
			return this.answers.isEmpty() ? this.at
					: this.at + ": "
							+ this.answers.entrySet()
								.stream()
								.map((one) -> one.getKey() + "=" + one.getValue())
								.collect(Collectors.joining(", "));
		}

		/** Reads what is written. */
		static RouteStep read(String line) {
			int colon = line.indexOf(':');
			var answers = new LinkedHashMap<String, Object>();
			if (colon > 0) {
				for (var answer : line.substring(colon + 1).split(",")) {
					var parts = answer.split("=", 2);
					answers.put(parts[0].strip(), (parts.length > 1) ? value(parts[1].strip()) : true);
				}
			}
			return new RouteStep((colon > 0) ? line.substring(0, colon) : line, answers);
		}

		private static Object value(String text) {
			if (text.matches("-?\\d{1,15}")) {
				return Long.valueOf(text);
			}
			return text.matches("true|false") ? Boolean.valueOf(text) : text;
		}

	}

}
