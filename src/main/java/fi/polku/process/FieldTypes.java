package fi.polku.process;

import java.util.List;

/**
 * The field types of our own that a form in a model may use beside the engine's string,
 * long, boolean, date, enum.
 */
final class FieldTypes {

	static final List<String> OURS = List.of("text", "yesno", "several", "dateTime", "money", "section", "phone",
			"email", "user", "place", "segment", "percent", "info");

	private FieldTypes() {
	}

}
