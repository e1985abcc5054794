package fi.polku.workshop.change;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fi.polku.process.check.Elements;
import fi.polku.process.check.Node;
import fi.polku.workshop.draft.ModelFiles;

/**
 * What the codes of routing facts are called in the forms that ask or show them, in a
 * language; where several forms do, as the first says.
 */
public final class AnswerWords {

	private static final String VARIABLE = "variable:";

	private static final Pattern CODE = Pattern.compile("\"([^\"]+)\"");

	private final Map<String, Map<String, String>> words = new TreeMap<>();

	public AnswerWords(Collection<ModelFiles> models, String language) {
		models.stream().filter((model) -> !model.isDecision()).forEach((model) -> add(model, language));
	}

	/** Empty where no form shows it. */
	public Optional<String> of(String variable, String code) {
		return Optional.ofNullable(this.words.getOrDefault(variable, Map.of()).get(code));
	}

	/** The words of each variable's codes. */
	public Map<String, Map<String, String>> byVariable() {
		return Collections.unmodifiableMap(this.words);
	}

	/** A cell of a table with what its codes are called beside them. */
	String cell(String variable, String cell) {
		return CODE.matcher(cell)
			.replaceAll((code) -> Matcher.quoteReplacement(
					code.group() + of(variable, code.group(1)).map((word) -> " (" + word + ")").orElse("")));
	}

	private void add(ModelFiles model, String language) {
		var texts = DecisionTables.texts(model, language);
		Drawings.of(model)
			.ifPresent((root) -> root.within()
				.filter(Elements::isFlowNode)
				.forEach((node) -> Elements.fields(node).forEach((field) -> add(node, field, texts))));
	}

	private void add(Node node, Node field, Properties texts) {
		var from = Elements.property(field, "prefill");
		for (var option : field.children("value")) {
			var word = texts.getProperty(node.id() + "." + field.id() + "." + option.id(), option.name());
			put(field.id(), option.id(), word);
			if (from.startsWith(VARIABLE)) {
				put(from.substring(VARIABLE.length()), option.id(), word);
			}
		}
	}

	private void put(String variable, String code, String word) {
		this.words.computeIfAbsent(variable, (same) -> new TreeMap<>()).putIfAbsent(code, word);
	}

}
