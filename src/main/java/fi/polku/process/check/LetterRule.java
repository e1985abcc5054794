package fi.polku.process.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fi.polku.process.letter.Letter;
import fi.polku.process.letter.LetterFile;
import fi.polku.process.letter.Occasion;

/**
 * Every step that writes to somebody has its letter in all languages, and no letter is
 * written for nobody.
 */
class LetterRule implements Rule {

	private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

	private final Map<String, Class<?>> steps;

	private final LetterTextRule text = new LetterTextRule();

	LetterRule(Map<String, Class<?>> steps) {
		this.steps = steps;
	}

	@Override
	public void check(CheckedModels models, Faults faults) {
		models.letters().forEach((file, letters) -> {
			if (!isRead(models, file)) {
				return;
			}
			var occasions = models.diagrams()
				.stream()
				.filter((one) -> one.file().equals(file))
				.flatMap((diagram) -> occasions(diagram).stream())
				.toList();
			for (var language : LetterFile.LANGUAGES) {
				unknown(file, language, letters.in(language).keys(), occasions, faults);
				occasions.forEach((one) -> letter(file, language, one, letters.in(language).letter(one.key()), faults));
			}
		});
	}

	/** What cannot be read is told as that alone. */
	private static boolean isRead(CheckedModels models, String file) {
		return models.diagrams().stream().anyMatch((one) -> one.file().equals(file))
				|| models.decisions().stream().anyMatch((one) -> one.file().equals(file));
	}

	/** When the diagram writes to somebody, in the order of its steps. */
	List<Occasion> occasions(Diagram diagram) {
		return diagram.nodes("serviceTask", "sendTask")
			.stream()
			.flatMap((task) -> step(task).stream().flatMap((step) -> Occasion.of(task.id(), step).stream()))
			.toList();
	}

	private Optional<Class<?>> step(Node task) {
		var bean = BEAN.matcher(task.camunda("delegateExpression"));
		return bean.matches() ? Optional.ofNullable(this.steps.get(bean.group(1))) : Optional.empty();
	}

	private static void unknown(String file, String language, Set<String> keys, List<Occasion> occasions,
			Faults faults) {
		var known = occasions.stream()
			.flatMap((one) -> one.to().parts().stream().map((part) -> one.key() + "." + part))
			.collect(Collectors.toSet());
		keys.stream()
			.filter((key) -> !known.contains(key))
			.sorted()
			.forEach((key) -> faults.add(file, key, "letterForNothing", language));
	}

	private void letter(String file, String language, Occasion occasion, Letter letter, Faults faults) {
		if (letter.isEmpty()) {
			faults.add(file, occasion.key(), "noLetter", language);
			return;
		}
		for (var part : occasion.to().parts()) {
			if (letter.part(part).isEmpty()) {
				empty(file, language, occasion.key() + "." + part, faults);
			}
			else {
				this.text.check(file, language, occasion, part, letter.part(part), faults);
			}
		}
	}

	private static void empty(String file, String language, String key, Faults faults) {
		if (key.endsWith(".subject")) {
			faults.add(file, key, "letterHasNoSubject", language);
		}
		else if (key.endsWith(".body")) {
			faults.add(file, key, "letterHasNoBody", language);
		}
		else {
			faults.add(file, key, "letterHasNoTextMessage", language);
		}
	}

}
