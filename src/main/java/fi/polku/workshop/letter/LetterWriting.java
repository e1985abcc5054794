package fi.polku.workshop.letter;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.process.check.ModelFile;
import fi.polku.process.letter.LetterFile;

/** Letters as a file of the model, a line for each text. */
final class LetterWriting {

	private LetterWriting() {
	}

	static ModelFile file(String model, String language, Map<String, String> texts) {
		var content = texts.entrySet()
			.stream()
			.filter((text) -> !text.getValue().isBlank())
			.map((text) -> text.getKey() + " = " + escaped(text.getValue().strip()) + "\n")
			.collect(Collectors.joining());
		return new ModelFile(LetterFile.name(model, language), content.getBytes(StandardCharsets.UTF_8));
	}

	private static String escaped(String text) {
		return text.replace("\r\n", "\n")
			.replace("\r", "\n")
			.replace("\\", "\\\\")
			.replace("\n", "\\n")
			.replace("\t", "\\t");
	}

}
