package fi.polku.workshop.change;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fi.polku.process.check.ModelFile;
import fi.polku.workshop.change.Difference.Place;
import fi.polku.workshop.draft.ModelFiles;

/** What differs in the texts and letters beside the model, language by language. */
final class TextDiff {

	private static final Pattern FILE = Pattern.compile("[^.]+\\.(texts|letters)_([a-z]{2})\\.properties");

	private TextDiff() {
	}

	static boolean isTexts(String file) {
		return FILE.matcher(file).matches();
	}

	static List<Difference> of(ModelFiles before, ModelFiles after) {
		var names = new TreeSet<String>();
		Stream.of(before, after).flatMap((one) -> one.files().stream()).map(ModelFile::name).forEach(names::add);
		return names.stream()
			.filter(TextDiff::isTexts)
			.flatMap((file) -> ofLanguage(what(file), language(file), texts(before, file), texts(after, file)))
			.toList();
	}

	private static Stream<Difference> ofLanguage(What what, String language, Properties before, Properties after) {
		var keys = new TreeSet<>(before.stringPropertyNames());
		keys.addAll(after.stringPropertyNames());
		return keys.stream()
			.filter((key) -> !before.getProperty(key, "").equals(after.getProperty(key, "")))
			.map((key) -> Difference.changed(place(key), what, language, before.getProperty(key, ""),
					after.getProperty(key, "")));
	}

	/** A key begins with the element that its text belongs to. */
	private static Place place(String key) {
		int dot = key.indexOf('.');
		var rest = (dot < 0) ? "" : key.substring(dot + 1);
		return Place.of((dot < 0) ? key : key.substring(0, dot)).part(rest, rest);
	}

	private static What what(String file) {
		var match = FILE.matcher(file);
		return (match.matches() && "letters".equals(match.group(1))) ? What.LETTER : What.TEXT;
	}

	static String language(String file) {
		var match = FILE.matcher(file);
		return match.matches() ? match.group(2) : "";
	}

	static Properties texts(ModelFiles files, String name) {
		var texts = new Properties();
		files.file(name).ifPresent((file) -> {
			try {
				texts.load(new StringReader(new String(file.content(), StandardCharsets.UTF_8)));
			}
			catch (IOException | IllegalArgumentException ex) {
				texts.clear();
			}
		});
		return texts;
	}

}
