package fi.polku.workshop.replay;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import fi.polku.process.check.Elements;
import fi.polku.process.check.ModelXml;
import fi.polku.process.check.Node;
import fi.polku.workshop.change.DecisionTables;
import fi.polku.workshop.draft.ModelFiles;

/**
 * What the codes of routing facts are called in the forms that ask or show them, in a
 * language; where several forms do, as the first says.
 */
final class AnswerWords {

	private static final String VARIABLE = "variable:";

	private final Map<String, String> words = new HashMap<>();

	AnswerWords(Collection<ModelFiles> models, String language) {
		models.stream().filter((model) -> !model.isDecision()).forEach((model) -> add(model, language));
	}

	/** Empty where no form shows it. */
	Optional<String> of(String variable, String code) {
		return Optional.ofNullable(this.words.get(variable + "." + code));
	}

	private void add(ModelFiles model, String language) {
		var texts = DecisionTables.texts(model, language);
		root(model).ifPresent((root) -> root.within()
			.filter(Elements::isFlowNode)
			.forEach((node) -> Elements.fields(node).forEach((field) -> add(node, field, texts))));
	}

	private void add(Node node, Node field, Properties texts) {
		var from = Elements.property(field, "prefill");
		for (var option : field.children("value")) {
			var word = texts.getProperty(node.id() + "." + field.id() + "." + option.id(), option.name());
			this.words.putIfAbsent(field.id() + "." + option.id(), word);
			if (from.startsWith(VARIABLE)) {
				this.words.putIfAbsent(from.substring(VARIABLE.length()) + "." + option.id(), word);
			}
		}
	}

	private static Optional<Node> root(ModelFiles model) {
		return model.drawing().flatMap((drawing) -> {
			try {
				return Optional.of(ModelXml.read(drawing));
			}
			catch (IOException ex) {
				return Optional.empty();
			}
		});
	}

}
