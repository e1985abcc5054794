package fi.polku.calendar;

import java.util.Arrays;

/** Which days a term counts; a column of the rule row. */
public enum KindOfDay {

	/** Every day. */
	CALENDAR_DAYS("calendarDays"),

	/** Monday to Saturday without public holidays. */
	WEEKDAYS("weekdays"),

	/**
	 * Monday to Friday without public holidays, Christmas Eve and Midsummer Eve (see
	 * 150/1930 § 5).
	 */
	WORKING_DAYS("workingDays");

	private final String code;

	KindOfDay(String code) {
		this.code = code;
	}

	/** As written in the rule table and in the database. */
	public String code() {
		return this.code;
	}

	public static KindOfDay of(String code) {
		return Arrays.stream(values())
			.filter((kind) -> kind.code.equals(code))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no such kind of day: " + code));
	}

}
