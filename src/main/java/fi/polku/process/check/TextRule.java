package fi.polku.process.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every text of a model stands in all languages, and no text stands for nothing. */
class TextRule implements Rule {

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			var keys = TextKeys.of(diagram);
			missing(diagram.file(), keys, diagram.texts(), faults);
			for (var language : Texts.LANGUAGES) {
				stray(diagram.file(), language, diagram.texts(), keys, faults);
			}
			finnish(diagram, faults);
		}
		for (var file : models.decisions().stream().map(Decision::file).distinct().toList()) {
			decisions(models.decisions().stream().filter((one) -> one.file().equals(file)).toList(), faults);
		}
	}

	private static void missing(String file, Set<String> keys, Texts texts, Faults faults) {
		for (var language : Texts.LANGUAGES) {
			for (var key : keys) {
				if (texts.text(language, key).isEmpty()) {
					faults.add(file, key, "noText", language);
				}
			}
		}
	}

	private static void stray(String file, String language, Texts texts, Set<String> keys, Faults faults) {
		for (var key : texts.keys(language)) {
			if (!keys.contains(key)) {
				faults.add(file, key, "strayText", language);
			}
		}
	}

	private static void finnish(Diagram diagram, Faults faults) {
		for (var node : diagram.nodes()) {
			for (var field : Elements.fields(node)) {
				var path = node.id() + "." + field.id();
				if (field.attribute("label").isBlank()) {
					faults.add(diagram.file(), path, "noText", "fi");
				}
				field.children("value")
					.stream()
					.filter((option) -> option.name().isEmpty())
					.forEach((option) -> faults.add(diagram.file(), path + "." + option.id(), "noText", "fi"));
			}
		}
	}

	/** Texts of an output's values are shared: a form shows them, not the table. */
	private static void decisions(List<Decision> ofFile, Faults faults) {
		var columns = new HashSet<String>();
		for (var decision : ofFile) {
			columns.addAll(TextKeys.of(decision));
			missing(decision.file(), TextKeys.of(decision), decision.texts(), faults);
		}
		var texts = ofFile.get(0).texts();
		for (var language : Texts.LANGUAGES) {
			texts.keys(language)
				.stream()
				.filter((key) -> !columns.contains(key) && !columns.contains(key.replaceFirst("\\.[^.]*$", "")))
				.forEach((key) -> faults.add(ofFile.get(0).file(), key, "strayText", language));
		}
	}

}
