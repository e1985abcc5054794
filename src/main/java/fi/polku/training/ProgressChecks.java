package fi.polku.training;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/**
 * When progress is checked: four weeks after the start, then at the end of each term, and
 * at the last day of the studies.
 */
final class ProgressChecks {

	private static final int FIRST_AFTER_WEEKS = 4;

	private static final List<MonthDay> TERM_ENDS = List.of(MonthDay.of(5, 31), MonthDay.of(12, 15));

	private ProgressChecks() {
	}

	/**
	 * The next check after today.
	 * @param began the first day of studies, {@code null} where they go on without one
	 * @param ends the last day planned, or {@code null}
	 */
	static LocalDate next(LocalDate today, LocalDate began, LocalDate ends) {
		var first = (began != null) ? began.plusWeeks(FIRST_AFTER_WEEKS) : today;
		var next = first.isAfter(today) ? first : termEndAfter(today);
		return (ends != null && ends.isAfter(today) && ends.isBefore(next)) ? ends : next;
	}

	private static LocalDate termEndAfter(LocalDate today) {
		return Stream.of(today.getYear(), today.getYear() + 1)
			.flatMap((year) -> TERM_ENDS.stream().map((end) -> end.atYear(year)))
			.filter((end) -> end.isAfter(today))
			.findFirst()
			.orElseThrow();
	}

}
