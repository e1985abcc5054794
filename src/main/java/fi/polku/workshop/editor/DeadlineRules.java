package fi.polku.workshop.editor;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import fi.polku.process.check.ModelFile;
import fi.polku.workshop.draft.ModelFiles;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The rules that the deadlines' table has, as their newest rows say. */
final class DeadlineRules {

	private DeadlineRules() {
	}

	/** By their names. */
	static List<DeadlineRule> of(List<ModelFiles> models) {
		var rules = new TreeMap<String, DeadlineRule>();
		models.stream()
			.flatMap((model) -> model.file("deadlines.dmn").stream())
			.flatMap(DeadlineRules::read)
			.filter((rule) -> !rule.name().isEmpty())
			.forEach((rule) -> rules.merge(rule.name(), rule,
					(one, other) -> one.isLaw() && !other.isLaw() ? one : other));
		return List.copyOf(rules.values());
	}

	private static Stream<DeadlineRule> read(ModelFile file) {
		return Dmn.readModelFromStream(new ByteArrayInputStream(file.content()))
			.getModelElementsByType(DecisionTable.class)
			.stream()
			.flatMap((table) -> table.getRules().stream().map((row) -> rule(row, table)));
	}

	private static DeadlineRule rule(Rule row, DecisionTable table) {
		var name = row.getInputEntries().stream().findFirst().map(DeadlineRules::text).orElse("");
		var says = says(new ArrayList<>(table.getOutputs()), new ArrayList<>(row.getOutputEntries()));
		return new DeadlineRule(name, says.getOrDefault("amount", ""), says.getOrDefault("unit", ""),
				says.getOrDefault("kindOfDay", ""), "LAW".equals(says.get("ground")));
	}

	private static Map<String, String> says(List<Output> columns, List<? extends DmnElement> entries) {
		var says = new HashMap<String, String>();
		for (int i = 0; i < Math.min(columns.size(), entries.size()); i++) {
			says.put(columns.get(i).getName(), text(entries.get(i)));
		}
		return says;
	}

	private static String text(ModelElementInstance entry) {
		return entry.getTextContent().replace("\"", "").strip();
	}

	/**
	 * A rule: how long, in which unit and days, and whether the law says so.
	 *
	 * @param unit {@code days} or {@code months}
	 */
	record DeadlineRule(String name, String amount, String unit, String kindOfDay, boolean isLaw) {

		/** Months, or a kind of days. */
		String length() {
			return this.unit.equals("days") ? this.kindOfDay : this.unit;
		}

	}

}
