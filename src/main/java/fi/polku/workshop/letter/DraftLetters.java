package fi.polku.workshop.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fi.polku.process.check.ModelCheck;
import fi.polku.process.letter.Letter;
import fi.polku.process.letter.LetterFile;
import fi.polku.process.letter.Occasion;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.stereotype.Component;

/** The letters of a draft: when its steps write, and what stands in its files. */
@Component
class DraftLetters {

	private final ModelCheck check;

	DraftLetters(ModelCheck check) {
		this.check = check;
	}

	/** When its steps write to somebody, in the order of the file. */
	List<Occasion> occasions(ModelFiles files) {
		return files.isDecision() ? List.of() : files.drawing().map(this.check::occasions).orElse(List.of());
	}

	/** The letters of an occasion by language. */
	static Map<String, Letter> of(ModelFiles files, Occasion occasion) {
		var letters = new LinkedHashMap<String, Letter>();
		LetterFile.LANGUAGES.forEach((language) -> letters.put(language, file(files, language).letter(occasion.key())));
		return letters;
	}

	/** Keys of what no step sends. */
	List<String> strays(ModelFiles files) {
		var known = keys(files);
		var strays = new TreeSet<String>();
		LetterFile.LANGUAGES.forEach((language) -> strays.addAll(file(files, language).keys()));
		strays.removeAll(known);
		return List.copyOf(strays);
	}

	/**
	 * The draft's letters with other texts, without what no step sends.
	 * @param changed texts by language and key; what is not among them stays
	 */
	ModelFiles with(ModelFiles files, Map<String, Map<String, String>> changed) {
		var keys = keys(files);
		return new ModelFiles(files.model(), LetterFile.LANGUAGES.stream().map((language) -> {
			var texts = new LinkedHashMap<String, String>();
			var now = file(files, language).texts();
			var sent = changed.getOrDefault(language, Map.of());
			keys.forEach((key) -> texts.put(key, sent.getOrDefault(key, now.getProperty(key, ""))));
			return LetterWriting.file(files.model(), language, texts);
		}).toList());
	}

	private List<String> keys(ModelFiles files) {
		return occasions(files).stream()
			.flatMap((one) -> one.to().parts().stream().map((part) -> one.key() + "." + part))
			.collect(Collectors.toList());
	}

	private static LetterFile file(ModelFiles files, String language) {
		try {
			return files.file(LetterFile.name(files.model(), language))
				.map((file) -> LetterFile.of(file.content()))
				.orElseGet(LetterFile::empty);
		}
		catch (IllegalArgumentException ex) {
			return LetterFile.empty();
		}
	}

}
