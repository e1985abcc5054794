package fi.polku.workshop.catalogue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.draft.ModelNames;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The tables of a model of decisions, to be read. */
final class DecisionTables {

	private final ModelNames names;

	private DecisionTables(ModelNames names) {
		this.names = names;
	}

	static List<Table> of(ModelFiles model, Locale locale) {
		var tables = new DecisionTables(ModelNames.of(model, locale));
		return Dmn.readModelFromStream(new ByteArrayInputStream(model.drawing().orElseThrow().content()))
			.getModelElementsByType(Decision.class)
			.stream()
			.filter((one) -> one.getExpression() instanceof DecisionTable)
			.map((one) -> tables.table(one, (DecisionTable) one.getExpression()))
			.toList();
	}

	private Table table(Decision decision, DecisionTable table) {
		var columns = new ArrayList<String>();
		table.getInputs().forEach((one) -> columns.add(label(decision.getId(), one)));
		table.getOutputs().forEach((one) -> columns.add(label(decision.getId(), one)));
		return new Table(decision.getId(), this.names.of(decision.getId(), decision.getName()),
				String.valueOf(table.getHitPolicy()), columns, table.getInputs().size(),
				table.getRules().stream().map(DecisionTables::row).toList());
	}

	private String label(String decision, Input input) {
		var expression = input.getInputExpression();
		var asked = (expression != null && expression.getText() != null) ? expression.getText().getTextContent().strip()
				: "";
		var variable = asked.replaceFirst("^.*\\(", "").replace(")", "").strip();
		return this.names.of(decision + "." + variable, (input.getLabel() != null) ? input.getLabel() : asked);
	}

	private String label(String decision, Output output) {
		return this.names.of(decision + "." + output.getName(),
				(output.getLabel() != null) ? output.getLabel() : output.getName());
	}

	private static Row row(Rule rule) {
		var cells = new ArrayList<String>();
		texts(rule.getInputEntries(), cells);
		texts(rule.getOutputEntries(), cells);
		return new Row(cells, (rule.getDescription() != null) ? rule.getDescription().getTextContent().strip() : "");
	}

	private static void texts(Collection<? extends ModelElementInstance> entries, List<String> cells) {
		entries.forEach((one) -> cells.add(one.getTextContent().isBlank() ? "–" : one.getTextContent().strip()));
	}

	/**
	 * A table; its columns are those asked first, then those answered.
	 */
	record Table(String id, String name, String hitPolicy, List<String> columns, int asked, List<Row> rows) {
	}

	/** A row and why it is as it is. */
	record Row(List<String> cells, String ground) {
	}

}
