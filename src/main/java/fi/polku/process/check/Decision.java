package fi.polku.process.check;

import java.util.List;

/**
 * A decision of a DMN file as it is checked.
 *
 * @param file name of the file without its ending
 * @param table its decision table
 */
record Decision(String file, Node decision, Node table, Texts texts) {

	static List<Decision> of(String file, Node root, Texts texts) {
		return root.children("decision")
			.stream()
			.flatMap((one) -> one.child("decisionTable").map((table) -> new Decision(file, one, table, texts)).stream())
			.toList();
	}

	String id() {
		return this.decision.id();
	}

	String hitPolicy() {
		return this.table.attribute("hitPolicy");
	}

	List<Node> rows() {
		return this.table.children("rule");
	}

	List<String> inputs() {
		return this.table.children("input").stream().map(Decision::expression).toList();
	}

	/** What an input asks: a variable or {@code date(variable)}. */
	static String expression(Node input) {
		return input.at("inputExpression", "text").map(Node::text).orElse("");
	}

	static List<String> entries(Node row) {
		return row.children("inputEntry")
			.stream()
			.map((entry) -> entry.child("text").map(Node::text).orElse(""))
			.toList();
	}

}
