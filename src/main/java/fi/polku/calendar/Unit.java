package fi.polku.calendar;

import java.util.Locale;

/** What a term's amount counts. */
public enum Unit {

	DAYS, MONTHS;

	/** As written in the rule table and in the database. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Unit of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

}
