package fi.polku.process.letter;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The letters of a model in a language, as they stand in
 * {@code <model>.letters_<language>.properties}: {@code <occasion>.subject},
 * {@code .body} and {@code .sms}.
 */
public record LetterFile(Properties texts) {

	/** The languages in which every letter is written. */
	public static final List<String> LANGUAGES = List.of("fi", "sv", "en");

	/** The name of a model's file in a language. */
	public static String name(String model, String language) {
		return model + ".letters_" + language + ".properties";
	}

	public static LetterFile empty() {
		return new LetterFile(new Properties());
	}

	/**
	 * Reads one.
	 * @throws IllegalArgumentException where it is no such file
	 */
	public static LetterFile of(byte[] content) {
		var texts = new Properties();
		try {
			texts.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new LetterFile(texts);
	}

	/** The letter of an occasion; its parts are empty where they are not written. */
	public Letter letter(String occasion) {
		return new Letter(text(occasion + ".subject"), text(occasion + ".body"), text(occasion + ".sms"));
	}

	public Set<String> keys() {
		return this.texts.stringPropertyNames();
	}

	private String text(String key) {
		return this.texts.getProperty(key, "").strip();
	}

}
