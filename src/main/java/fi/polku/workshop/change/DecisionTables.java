package fi.polku.workshop.change;

import java.util.List;
import java.util.Properties;

import fi.polku.workshop.draft.ModelFiles;

/** The decision tables of a model. */
public final class DecisionTables {

	private DecisionTables() {
	}

	/** The texts of a model in a language; none for Finnish. */
	public static Properties texts(ModelFiles files, String language) {
		return TextDiff.texts(files, files.model() + ".texts_" + language + ".properties");
	}

	/** In the order of the file; none where it is a diagram or cannot be read. */
	public static List<ReadTable> of(ModelFiles files) {
		return files.isDecision() ? Drawings.of(files).map(ReadTable::all).orElse(List.of()) : List.of();
	}

}
