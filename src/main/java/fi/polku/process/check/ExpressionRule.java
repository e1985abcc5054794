package fi.polku.process.check;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/** Every expression can be read, and none calls a method or a function. */
class ExpressionRule implements Rule {

	private static final int LONGEST = 1_000;

	/** Knows no method calls: they cannot be parsed. */
	private final Builder language = new Builder();

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			diagram.root().within().forEach((node) -> {
				for (var expression : expressions(node)) {
					if (!isPlain(expression)) {
						faults.add(diagram.file(), node.partId(), "badExpression", expression);
					}
				}
			});
		}
	}

	private boolean isPlain(String expression) {
		if (expression.length() > LONGEST) {
			return false;
		}
		try {
			return !this.language.build(expression).getFunctionNodes().iterator().hasNext();
		}
		catch (ELException ex) {
			return false;
		}
	}

	private static List<String> expressions(Node node) {
		var expressions = new ArrayList<String>();
		var attributes = node.element().getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			add(attributes.item(i).getNodeValue(), expressions);
		}
		add(node.ownText(), expressions);
		return expressions;
	}

	private static void add(String text, List<String> expressions) {
		if (text.contains("${") || text.contains("#{")) {
			expressions.add(text);
		}
	}

}
