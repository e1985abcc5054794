package fi.polku.workshop.replay;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/**
 * Reads what was asked and what came out, with the versions of the table that were asked.
 */
final class MadeReading {

	private static final ObjectReader JSON = new ObjectMapper().readerFor(JsonNode.class);

	private final Function<String, Map<String, String>> expressions;

	private final Map<String, Map<String, String>> byTable = new HashMap<>();

	/**
	 * Makes one.
	 * @param expressions what each input of a version asks, by the input's id
	 */
	MadeReading(Function<String, Map<String, String>> expressions) {
		this.expressions = expressions;
	}

	/** The facts that are known of a decision: variables by name. */
	Map<String, Object> facts(Made made) {
		var asked = this.byTable.computeIfAbsent(made.table(), this.expressions);
		var facts = new LinkedHashMap<String, Object>();
		each(made.facts(), (name, value) -> facts.put(name, value(value, 0)));
		each(made.inputs(), (id, value) -> InputNames.toldBy(asked.getOrDefault(id, id))
			.ifPresent((name) -> facts.put(name, InputNames.asVariable(value(value, 0)))));
		return facts;
	}

	/** What came out then. */
	static Outcome outcome(Made made) {
		var rows = new LinkedHashMap<String, Map<String, Object>>();
		if (made.outputs() != null) {
			read(made.outputs())
				.forEach((one) -> rows.computeIfAbsent(one.path(0).asText(), (row) -> new LinkedHashMap<>())
					.put(one.path(1).asText(), value(one, 2)));
		}
		return Outcome.of(List.copyOf(rows.values()));
	}

	private static void each(String json, BiConsumer<String, JsonNode> to) {
		if (json != null) {
			read(json).fields().forEachRemaining((one) -> to.accept(one.getKey(), one.getValue()));
		}
	}

	private static Object value(JsonNode typed, int at) {
		return StoredValue.read(typed.path(at).textValue(), typed.path(at + 1).textValue());
	}

	private static JsonNode read(String json) {
		try {
			return JSON.readTree(json);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
