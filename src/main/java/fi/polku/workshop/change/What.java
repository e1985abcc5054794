package fi.polku.workshop.change;

import java.util.Locale;

/**
 * What of a model differs; the text {@code workshop.change.what.<key>} names it.
 */
public enum What {

	ELEMENT, NAME, KIND, HELP, CLIENT, DEADLINE, PROPERTY, GROUPS, STEP, TOPIC, DECISION, CALLED, TIMER, MESSAGE, ERROR,
	CONDITION, HANDED, REPEATS, INTERRUPTS, ATTACHED, PLACE, OTHERWISE, ENGINE, ROUTE, FIELD, FIELD_PLACE, LABEL, TYPE,
	REQUIRED, LIMIT, DATA_CLASS, FIELD_HELP, SHOWN_IF, PREFILL, OPTION, OPTION_ORDER, FIELD_PROPERTY, TEXT, LETTER,
	HIT_POLICY, COLUMN, ASKED, ROW, ROW_PLACE, CELL, VALIDITY, NOTE, SCENARIO, FILE, OTHER, LAYOUT;

	/** In lowerCamel. */
	public String key() {
		var words = name().toLowerCase(Locale.ROOT).split("_");
		var key = new StringBuilder(words[0]);
		for (int i = 1; i < words.length; i++) {
			key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
		}
		return key.toString();
	}

}
