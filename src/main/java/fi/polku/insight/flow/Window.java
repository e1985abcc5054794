package fi.polku.insight.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.columns.Measure;
import fi.polku.insight.columns.Micros;

/**
 * The time that is looked at, in parts by days of Helsinki; microseconds since 1970.
 *
 * @param from the first moment
 * @param until the first moment after it
 * @param end until when time is counted: {@code until}, or now where that is earlier
 * @param edges where its parts begin, and {@code until}
 */
record Window(long from, long until, long end, Grain grain, long[] edges) {

	private static final long DAY = 24 * 3_600_000_000L;

	/** In parts by its length. */
	static Window of(long from, long until, long now) {
		return of(from, until, now, Grain.of((until - from) / DAY));
	}

	/** What has not come yet does not count; nothing is left where it has not begun. */
	static Window of(long from, long until, long now, Grain grain) {
		long last = Math.min(until, now + 1);
		if (last <= from) {
			return new Window(from, from, from, grain, new long[] { from });
		}
		return new Window(from, last, Math.min(last, now), grain, edges(from, last, now, grain));
	}

	private static long[] edges(long from, long until, long now, Grain grain) {
		var edges = new ArrayList<Long>();
		edges.add(from);
		var next = grain.nextAfter(Micros.day(from));
		while (Micros.startOf(next) < Math.min(until, now)) {
			edges.add(Micros.startOf(next));
			next = grain.nextAfter(next);
		}
		edges.add(until);
		return edges.stream().mapToLong(Long::longValue).toArray();
	}

	/** The same in other parts. */
	Window in(Grain other) {
		return of(this.from, this.until, this.end, other);
	}

	int count() {
		return this.edges.length - 1;
	}

	/** The last moment of each part, at which what is open is counted. */
	long[] moments() {
		return Arrays.stream(this.edges, 1, this.edges.length).map((edge) -> edge - 1).toArray();
	}

	/** How long a part is in the measure, in microseconds. */
	long length(int part, Measure measure) {
		return measure.between(this.edges[part], Math.min(this.edges[part + 1], this.end));
	}

	/** Whether a part is a whole day, week or month. */
	boolean isWhole(int part) {
		var first = Micros.day(this.edges[part]);
		return Micros.startOf(first) == this.edges[part]
				&& Micros.startOf(this.grain.nextAfter(first)) == this.edges[part + 1]
				&& (this.grain == Grain.DAY || first.equals(begin(first)));
	}

	private LocalDate begin(LocalDate day) {
		return (this.grain == Grain.WEEK) ? day.minusDays(day.getDayOfWeek().getValue() - 1L) : day.withDayOfMonth(1);
	}

}
