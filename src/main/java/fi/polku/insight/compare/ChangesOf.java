package fi.polku.insight.compare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import fi.polku.insight.columns.Micros;
import fi.polku.insight.statistics.ControlChart;
import fi.polku.insight.statistics.Percentiles;

/**
 * Medians of the weeks in which both sides ended, as a control chart. Weeks of fewer than
 * a group are joined with the next ones, so that no point is somebody's own time.
 */
final class ChangesOf {

	private static final LocalDate MONDAY = LocalDate.of(1970, 1, 5);

	private final List<Weeks> weeks = new ArrayList<>();

	private ChangesOf() {
	}

	/** The chart; {@code null} where there are not two points. */
	static Comparison.Changes both(Spells a, Spells b) {
		var all = new ChangesOf();
		var ends = Ended.of(a, b);
		all.join(ends, Math.max(a.chosen().fewest(), b.chosen().fewest()));
		return (all.weeks.size() < 2) ? null : all.chart(b.firstBegan());
	}

	private void join(Ended ends, int fewest) {
		int from = 0;
		int week = (ends.count() > 0) ? ends.week(0) : 0;
		for (int i = 1; i <= ends.count(); i++) {
			boolean isWeekOver = i == ends.count() || ends.week(i) != ends.week(i - 1);
			if (isWeekOver && i - from >= fewest) {
				this.weeks.add(new Weeks(week, ends.week(i - 1) + 1, ends.sorted(from, i)));
				from = i;
				week = (i < ends.count()) ? ends.week(i) : 0;
			}
		}
	}

	private Comparison.Changes chart(long changedAt) {
		int changed = weekOf(changedAt);
		int before = (int) this.weeks.stream().filter((one) -> one.until() <= changed).count();
		int baseline = (before < 2) ? this.weeks.size() : before;
		var chart = ControlChart.of(this.weeks.stream().mapToDouble(Weeks::median).toArray(), baseline);
		var points = new ArrayList<Comparison.Changes.Point>();
		for (int i = 0; i < this.weeks.size(); i++) {
			var one = this.weeks.get(i);
			points.add(new Comparison.Changes.Point(MONDAY.plusWeeks(one.from()),
					MONDAY.plusWeeks(one.until()).minusDays(1), one.lengths().length, one.median(), chart.outside()[i],
					chart.shifted()[i]));
		}
		return new Comparison.Changes(Micros.instant(changedAt), baseline, chart.mean(), Math.max(0, chart.lower()),
				chart.upper(), points);
	}

	private static int weekOf(long micros) {
		var monday = Micros.day(micros).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return (int) ChronoUnit.WEEKS.between(MONDAY, monday);
	}

	/** The lengths of those that ended from a week to before another, in order. */
	private record Weeks(int from, int until, double[] lengths) {

		private double median() {
			return Percentiles.of(this.lengths, 0.5);
		}

	}

	/** All that ended, in the order of their ends. */
	private record Ended(int[] weeks, double[] lengths) {

		private static Ended of(Spells a, Spells b) {
			int count = a.endedCount() + b.endedCount();
			var rows = new long[count];
			var lengths = new double[count];
			int filled = fill(a, rows, lengths, 0);
			fill(b, rows, lengths, filled);
			Arrays.sort(rows);
			var weeks = new int[count];
			var ordered = new double[count];
			for (int i = 0; i < count; i++) {
				weeks[i] = (int) (rows[i] >> Integer.SIZE);
				ordered[i] = lengths[(int) rows[i]];
			}
			return new Ended(weeks, ordered);
		}

		private static int fill(Spells spells, long[] rows, double[] lengths, int from) {
			int at = from;
			for (int i = 0; i < spells.count(); i++) {
				if (spells.ended()[i]) {
					rows[at] = ((long) weekOf(spells.until()[i]) << Integer.SIZE) | at;
					lengths[at++] = spells.chosen().seconds(spells.began()[i], spells.until()[i]);
				}
			}
			return at;
		}

		private int count() {
			return this.weeks.length;
		}

		private int week(int place) {
			return this.weeks[place];
		}

		private double[] sorted(int from, int to) {
			var part = Arrays.copyOfRange(this.lengths, from, to);
			Arrays.sort(part);
			return part;
		}

	}

}
