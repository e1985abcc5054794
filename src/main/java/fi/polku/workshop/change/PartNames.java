package fi.polku.workshop.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import fi.polku.process.check.Elements;
import fi.polku.process.check.Node;
import fi.polku.workshop.change.ReadTable.Column;
import fi.polku.workshop.change.ReadTable.Row;
import fi.polku.workshop.draft.ModelFiles;

/**
 * What the parts of elements are called in a language: fields and their choices by
 * {@code element.field.choice}, columns by what they ask and by their Finnish titles, and
 * what rows say by {@code decision.row}. As the model after says, or the one before where
 * they are gone.
 */
final class PartNames {

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, String> variables = new HashMap<>();

	private final AnswerWords answers;

	PartNames(ModelFiles before, ModelFiles after, String language, AnswerWords answers) {
		this.answers = answers;
		read(before, language);
		read(after, language);
	}

	private void read(ModelFiles files, String language) {
		var texts = DecisionTables.texts(files, language);
		DecisionTables.of(files).forEach((table) -> table(table, texts));
		Drawings.of(files)
			.ifPresent((root) -> root.within()
				.filter(Elements::isFlowNode)
				.forEach((node) -> Elements.fields(node).forEach((field) -> field(node, field, texts))));
	}

	private void field(Node node, Node field, Properties texts) {
		var key = node.id() + "." + field.id();
		this.names.put(key, texts.getProperty(key, FieldFacts.label(field)));
		field.children("value").forEach((option) -> {
			var choice = key + "." + option.id();
			this.names.put(choice, texts.getProperty(choice, option.name()));
		});
	}

	private void table(ReadTable table, Properties texts) {
		for (var column : table.columns()) {
			var variable = variable(column);
			var title = texts.getProperty(table.id() + "." + variable, column.title());
			for (var key : new String[] { column.id(), variable, column.title() }) {
				this.names.put(table.id() + "." + key, title);
				this.variables.put(table.id() + "." + key, variable);
			}
		}
		table.rows().forEach((row) -> this.names.put(table.id() + "." + row.id(), told(table, row)));
	}

	/** The cells that say something. */
	private String told(ReadTable table, Row row) {
		return table.columns()
			.stream()
			.filter((column) -> !row.cell(column).isBlank() && !"-".equals(row.cell(column)))
			.map((column) -> of(table.id(), column.id(), column.title()) + ": "
					+ cell(table.id(), column.id(), row.cell(column)))
			.collect(Collectors.joining("; "));
	}

	/** What a part is called, or else what it is given as. */
	String of(String element, String part, String given) {
		var name = this.names.getOrDefault(element + "." + part, "");
		return name.isEmpty() ? given : name;
	}

	/** Whether it is a field, a choice, a column or a row of the element. */
	boolean isPart(String element, String part) {
		return this.names.containsKey(element + "." + part);
	}

	boolean isColumn(String element, String part) {
		return this.variables.containsKey(element + "." + part);
	}

	/**
	 * A cell with its codes in words; the column by its id, its variable or its title.
	 */
	String cell(String decision, String column, String cell) {
		return this.answers.cell(this.variables.getOrDefault(decision + "." + column, column), cell);
	}

	/** The variable inside the functions that an input may ask. */
	private static String variable(Column column) {
		return column.asks().replaceFirst("^.*\\(", "").replace(")", "").strip();
	}

}
