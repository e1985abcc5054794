package fi.polku.process.check;

import java.util.List;
import java.util.stream.Stream;

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

	/**
	 * Where something stands: the id of its row or column, or the decision and its
	 * number.
	 */
	String place(Node within) {
		var owner = Stream.concat(Stream.of(within), within.ancestors())
			.filter((one) -> one.is("rule", "input", "output"))
			.findFirst();
		return owner.map((one) -> one.id().isEmpty() ? id() + "." + number(one) : one.id()).orElse(id());
	}

	private static int number(Node part) {
		int number = 1;
		for (var before = part.element().getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
			number += part.tag().equals(before.getLocalName()) ? 1 : 0;
		}
		return number;
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
