package fi.polku.insight.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.IntStream;

import fi.polku.insight.columns.Micros;

/** The months between two moments, by their first days in Helsinki. */
final class Months {

	private final LocalDate first;

	private final long[] begins;

	/** From the month of the first moment to that of the last; one month at least. */
	Months(long from, long until) {
		this.first = month(from);
		int count = (int) Math.max(0, ChronoUnit.MONTHS.between(this.first, month(until))) + 1;
		this.begins = IntStream.rangeClosed(0, count).mapToLong((place) -> Micros.startOf(at(place))).toArray();
	}

	private static LocalDate month(long micros) {
		return Micros.day(micros).withDayOfMonth(1);
	}

	int count() {
		return this.begins.length - 1;
	}

	/** The first day of the month at the place. */
	LocalDate at(int place) {
		return this.first.plusMonths(place);
	}

	/** The place of a moment's month; of what lies outside that of the nearest. */
	int of(long micros) {
		int place = Arrays.binarySearch(this.begins, micros);
		return Math.max(0, Math.min(count() - 1, (place >= 0) ? place : -place - 2));
	}

	/** When the month after the place begins. */
	long end(int place) {
		return this.begins[place + 1];
	}

}
