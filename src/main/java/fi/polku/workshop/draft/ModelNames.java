package fi.polku.workshop.draft;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

import fi.polku.process.check.ModelFile;

/** What a model and its parts are called in a language other than that of the drawing. */
public record ModelNames(ModelFiles model, Properties texts) {

	private static final Pattern NAME = Pattern
		.compile("<(?:\\w+:)?(?:process|decision)\\s[^>]*?(?<!\\w)name=\"([^\"<>&]+)\"");

	public static ModelNames of(ModelFiles model, Locale locale) {
		var texts = new Properties();
		model.file(model.model() + ".texts_" + locale.getLanguage() + ".properties")
			.ifPresent((file) -> load(file, texts));
		return new ModelNames(model, texts);
	}

	private static void load(ModelFile file, Properties texts) {
		try {
			texts.load(new StringReader(new String(file.content(), StandardCharsets.UTF_8)));
		}
		catch (IOException | IllegalArgumentException ex) {
			texts.clear();
		}
	}

	/** The model's name; its id where it has none. */
	public String name() {
		return of(this.model.model(), finnish().orElse(this.model.model()));
	}

	/** The text under the key, or the one of the drawing. */
	public String of(String key, String drawn) {
		return this.texts.getProperty(key, drawn);
	}

	private Optional<String> finnish() {
		return this.model.drawing()
			.map(ModelFile::content)
			.map((xml) -> NAME.matcher(new String(xml, StandardCharsets.UTF_8)))
			.filter((match) -> match.find())
			.map((match) -> match.group(1));
	}

}
