package fi.polku.insight.columns;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;

/**
 * Working time: office hours 8–16 of Finnish working days. Days are counted once, so that
 * a question costs two steps.
 */
public final class WorkingMeasure implements Measure {

	private static final LocalTime OPENS = LocalTime.of(8, 0);

	private static final long HOURS = 8 * 3_600_000_000L;

	private static final long DAY = 24 * 3_600_000_000L;

	private final long[] begins;

	private final long[] opens;

	private final long[] before;

	private final boolean[] isWorking;

	/** For moments between the two; what lies outside counts as its nearest end. */
	public WorkingMeasure(FinnishCalendar calendar, long from, long until) {
		var first = Micros.day(from).minusDays(1);
		int days = (int) ChronoUnit.DAYS.between(first, Micros.day(until).plusDays(2));
		this.begins = new long[days];
		this.opens = new long[days];
		this.before = new long[days];
		this.isWorking = new boolean[days];
		for (int i = 0; i < days; i++) {
			var day = first.plusDays(i);
			this.begins[i] = Micros.of(Helsinki.startOfDay(day));
			this.opens[i] = Micros.of(Helsinki.at(day, OPENS));
			this.isWorking[i] = calendar.isWorkingDay(day);
			this.before[i] = (i == 0) ? 0 : this.before[i - 1] + (this.isWorking[i - 1] ? HOURS : 0);
		}
	}

	@Override
	public long between(long from, long to) {
		return (to > from) ? until(to) - until(from) : 0;
	}

	private long until(long moment) {
		int day = (int) Math.max(0, Math.min(this.begins.length - 1, (moment - this.begins[0]) / DAY));
		// a day of 23 or 25 hours shifts the guess by one
		if (day > 0 && moment < this.begins[day]) {
			day--;
		}
		else if (day + 1 < this.begins.length && moment >= this.begins[day + 1]) {
			day++;
		}
		return this.before[day] + (this.isWorking[day] ? Math.max(0, Math.min(HOURS, moment - this.opens[day])) : 0);
	}

}
