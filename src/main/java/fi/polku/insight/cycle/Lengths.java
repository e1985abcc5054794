package fi.polku.insight.cycle;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.Words;

/** How lengths are told: by the calendar, or in working days of eight hours. */
record Lengths(boolean inWorkingTime, Words words) {

	private static final double MINUTE = 60;

	private static final double HOUR = 3600;

	static Lengths of(CaseFilter filter, Words words) {
		return new Lengths(filter.inWorkingTime(), words);
	}

	private double day() {
		return (this.inWorkingTime ? 8 : 24) * HOUR;
	}

	/** Some minutes, hours or days. */
	String said(double seconds) {
		var unit = unit(seconds);
		double number = seconds / unit.seconds();
		return this.words.of("insight.cycle.length." + unit.code(), rounded(number));
	}

	private static double rounded(double number) {
		return (number >= 10) ? Math.round(number) : Math.round(number * 10) / 10.0;
	}

	/** The seconds of a table whose column tells days of 24 hours. */
	Double cell(Double seconds) {
		return (seconds != null) ? seconds * 24 * HOUR / day() : null;
	}

	/** In which lengths up to the longest can be read. */
	Unit unit(double longest) {
		if (longest < 2 * HOUR) {
			return new Unit("minutes", MINUTE);
		}
		return (longest < 2 * day()) ? new Unit("hours", HOUR)
				: new Unit(this.inWorkingTime ? "workingDays" : "days", day());
	}

	/** As the list of cases is asked for lengths. */
	double days(double seconds) {
		return seconds / day();
	}

	String daysColumn(String label) {
		return this.words.of(this.inWorkingTime ? "insight.cycle.inWorkingDays" : "insight.cycle.inDays", label);
	}

	/**
	 * A unit of a picture.
	 *
	 * @param code its words are the text {@code insight.cycle.unit.<code>}
	 */
	record Unit(String code, double seconds) {

		double of(double length) {
			return length / this.seconds;
		}

	}

}
