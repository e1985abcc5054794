package fi.polku.insight;

import java.time.DateTimeException;
import java.time.LocalDate;

import fi.polku.web.Refusal;

/** A day as an address says it. */
public final class FilterDay {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2999;

	private FilterDay() {
	}

	/**
	 * The day.
	 * @param name of what says it
	 * @throws Refusal where it is none of the years 1900 to 2999
	 */
	public static LocalDate read(String name, String text) {
		try {
			var day = LocalDate.parse(text);
			if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
				return day;
			}
		}
		catch (DateTimeException ex) {
			// told below
		}
		throw Refusal.badRequest("insight.filter.day", name, text);
	}

}
