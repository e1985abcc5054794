package fi.polku.worktrial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Answers of a form by type; one that was not given is null, none or zero. */
record Answers(Map<String, Object> values) {

	LocalDate date(String field) {
		var value = this.values.get(field);
		return (value != null) ? LocalDate.parse(value.toString()) : null;
	}

	long number(String field) {
		return (this.values.get(field) instanceof Number number) ? number.longValue() : 0;
	}

	int count(String field) {
		return (this.values.get(field) instanceof List<?> list) ? list.size() : 0;
	}

	boolean says(String field, boolean answer) {
		return Boolean.valueOf(answer).equals(this.values.get(field));
	}

	/** The length of a day as agreed. */
	long minutesPerDay() {
		return number("dailyHours") * 60 + number("dailyMinutes");
	}

	/** The days by the names of their fields; the earlier days from the agreement. */
	Period period(String start, String end, Answers agreement) {
		return new Period(date(start), date(end), agreement.number("earlierTrialDays"),
				agreement.number("earlierHostDays"));
	}

}
