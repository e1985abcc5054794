package fi.polku.process.check;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The texts of a model beside its Finnish: language to text by key. */
record Texts(Map<String, Properties> byLanguage) {

	static final List<String> LANGUAGES = List.of("en", "sv");

	static Texts of(String model, Map<String, ModelFile> files, Faults faults) {
		return new Texts(LANGUAGES.stream()
			.collect(Collectors.toMap((language) -> language,
					(language) -> load(files.get(model + ".texts_" + language + ".properties"), faults))));
	}

	private static Properties load(ModelFile file, Faults faults) {
		var texts = new Properties();
		try {
			if (file != null) {
				texts.load(new StringReader(utf8(file)));
			}
		}
		catch (IllegalArgumentException ex) {
			faults.add(file.model(), file.model(), "textsNotReadable", file.name());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return texts;
	}

	/**
	 * The text of a file.
	 * @throws IllegalArgumentException where its signs are not in UTF-8
	 */
	static String utf8(ModelFile file) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.content())).toString();
		}
		catch (CharacterCodingException ex) {
			throw new IllegalArgumentException(file.name(), ex);
		}
	}

	String english(String key) {
		return text("en", key);
	}

	String text(String language, String key) {
		return this.byLanguage.get(language).getProperty(key, "").strip();
	}

	Set<String> keys(String language) {
		return this.byLanguage.get(language).stringPropertyNames();
	}

}
