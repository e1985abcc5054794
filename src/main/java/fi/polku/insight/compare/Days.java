package fi.polku.insight.compare;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Words;
import fi.polku.web.Fmt;

/** Lengths as a page tells them: days by the calendar, or working days of eight hours. */
record Days(boolean isWorking, Words words, Fmt fmt) {

	static final double CALENDAR = 86_400;

	static final double WORKING = 8 * 3_600;

	static double seconds(CaseFilter filter) {
		return filter.inWorkingTime() ? WORKING : CALENDAR;
	}

	/** So many seconds in days. */
	double of(double seconds) {
		return seconds / (this.isWorking ? WORKING : CALENDAR);
	}

	/** In days, {@code null} where there is no number. */
	Double in(Double seconds) {
		return (seconds != null) ? of(seconds) : null;
	}

	/** {@code 6,2}. */
	String number(double seconds) {
		return this.fmt.number(Math.round(of(seconds) * 10) / 10.0);
	}

	/** {@code 6,2 työpäivää}; a dash where there is no number. */
	String said(Double seconds) {
		return (seconds == null) ? "–" : this.words.of(key("insight.compare.days"), number(seconds));
	}

	String axis() {
		return this.words.of(key("insight.compare.axis"));
	}

	Column column(String label) {
		return Column.number(label + " (" + this.words.of(key("insight.compare.unit")) + ")");
	}

	private String key(String key) {
		return this.isWorking ? key + ".working" : key;
	}

}
