package fi.polku.process.form;

import java.util.List;
import java.util.Set;

/** The types that a field of a form in a model may have. */
public final class FieldTypes {

	/** Types that the engine knows by itself. */
	public static final Set<String> OF_THE_ENGINE = Set.of("string", "long", "boolean", "date", "enum");

	/** Types of our own. */
	public static final List<String> OURS = List.of("text", "yesno", "several", "dateTime", "money", "section", "phone",
			"email", "user", "place", "segment", "percent", "info");

	private FieldTypes() {
	}

	public static boolean isKnown(String type) {
		return OF_THE_ENGINE.contains(type) || OURS.contains(type);
	}

}
