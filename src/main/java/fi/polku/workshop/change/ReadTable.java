package fi.polku.workshop.change;

import java.util.ArrayList;
import java.util.List;

import fi.polku.process.check.Node;

/**
 * A decision table as it is compared.
 *
 * @param columns the inputs, then the outputs
 */
public record ReadTable(Node decision, Node table, List<Column> columns, List<Row> rows) {

	/** The tables of a DMN file. */
	static List<ReadTable> all(Node root) {
		return root.children("decision")
			.stream()
			.flatMap((one) -> one.child("decisionTable").map((table) -> of(one, table)).stream())
			.toList();
	}

	private static ReadTable of(Node decision, Node table) {
		var columns = new ArrayList<Column>();
		table.children("input").forEach((one) -> columns.add(Column.ofInput(one, columns.size())));
		table.children("output").forEach((one) -> columns.add(Column.ofOutput(one, columns.size())));
		var rows = new ArrayList<Row>();
		table.children("rule").forEach((one) -> rows.add(Row.of(one, rows.size() + 1)));
		return new ReadTable(decision, table, columns, rows);
	}

	/** The decision's id. */
	public String id() {
		return this.decision.id();
	}

	/**
	 * A column.
	 *
	 * @param asks what an input asks: an expression; the name of an output
	 * @param values the values allowed, "" where any are
	 */
	public record Column(String id, boolean isInput, int index, String label, String asks, String type, String values) {

		static Column ofInput(Node input, int index) {
			var expression = input.child("inputExpression");
			return new Column(input.id(), true, index, input.attribute("label"), text(input, "inputExpression"),
					expression.map((one) -> one.attribute("typeRef")).orElse(""), text(input, "inputValues"));
		}

		static Column ofOutput(Node output, int index) {
			return new Column(output.id(), false, index, output.attribute("label"), output.name(),
					output.attribute("typeRef"), text(output, "outputValues"));
		}

		/** Its label, or what it asks where it has none. */
		public String title() {
			return this.label.isEmpty() ? this.asks : this.label;
		}

		/** Whether it says when a row is in force. */
		boolean isDated() {
			return this.isInput && this.asks.startsWith("date(");
		}

		String key() {
			return (this.isInput ? "in " : "out ") + this.asks;
		}

		private static String text(Node node, String child) {
			return node.at(child, "text").map(Node::text).orElse("");
		}

	}

	/** A row with its cells in the order of the columns. */
	public record Row(String id, int number, String note, List<String> cells) {

		static Row of(Node rule, int number) {
			return new Row(rule.id(), number, rule.child("description").map(Node::text).orElse(""),
					rule.children("inputEntry", "outputEntry")
						.stream()
						.map((one) -> one.child("text").map(Node::text).orElse(""))
						.toList());
		}

		/** The cell of a column, "" where it has none. */
		public String cell(Column column) {
			return (column != null && column.index() < this.cells.size()) ? this.cells.get(column.index()) : "";
		}

		String content() {
			return String.join("|", this.cells);
		}

	}

}
