package fi.polku.process.check;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.process.letter.LetterFile;

/** The letters of a model: its file by language. */
record LetterTexts(Map<String, LetterFile> byLanguage) {

	static LetterTexts of(String model, Map<String, ModelFile> files, Faults faults) {
		return new LetterTexts(LetterFile.LANGUAGES.stream()
			.collect(Collectors.toMap((language) -> language,
					(language) -> load(files.get(LetterFile.name(model, language)), faults))));
	}

	private static LetterFile load(ModelFile file, Faults faults) {
		try {
			return (file != null) ? LetterFile.of(Texts.utf8(file).getBytes(StandardCharsets.UTF_8))
					: LetterFile.empty();
		}
		catch (IllegalArgumentException ex) {
			faults.add(file.model(), file.model(), "textsNotReadable", file.name());
			return LetterFile.empty();
		}
	}

	LetterFile in(String language) {
		return this.byLanguage.get(language);
	}

}
