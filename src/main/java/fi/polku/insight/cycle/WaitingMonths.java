package fi.polku.insight.cycle;

import java.time.LocalDate;
import java.util.Arrays;

import fi.polku.insight.columns.Ball;
import fi.polku.insight.columns.BallSweep;
import fi.polku.insight.columns.Chosen;
import fi.polku.insight.statistics.SmallCells;

/** Who held the ball in each month, over the chosen cases, the open until now. */
final class WaitingMonths {

	private static final int BALLS = Ball.values().length;

	private final Chosen chosen;

	private final Months months;

	private final long[] time;

	private final int[] cases;

	/** The last row counts the cases of each ball in all months together. */
	private final int[] lastCase;

	private int month;

	private int present;

	private WaitingMonths(Chosen chosen, Months months) {
		this.chosen = chosen;
		this.months = months;
		this.time = new long[(months.count() + 1) * BALLS];
		this.cases = new int[this.time.length];
		this.lastCase = new int[this.time.length];
		Arrays.fill(this.lastCase, -1);
	}

	static WaitingMonths of(Chosen chosen) {
		int count = chosen.cases().length;
		var opened = chosen.columns().cases().opened();
		long first = Arrays.stream(chosen.cases()).mapToLong((one) -> opened[one]).min().orElse(chosen.now());
		long last = Arrays.stream(chosen.cases()).mapToLong(chosen::until).max().orElse(chosen.now());
		var months = new Months(Math.min(first, last), last);
		int parts = Parts.of(count);
		var all = Parts.each(parts, (part) -> new WaitingMonths(chosen, months).take(Parts.begin(part, parts, count),
				Parts.begin(part + 1, parts, count)), WaitingMonths[]::new);
		return Arrays.stream(all).reduce(new WaitingMonths(chosen, months), WaitingMonths::and);
	}

	private WaitingMonths take(int from, int to) {
		var sweep = new BallSweep();
		for (int i = from; i < to; i++) {
			this.present = this.chosen.cases()[i];
			long opened = this.chosen.columns().cases().opened()[this.present];
			this.month = this.months.of(opened);
			this.chosen.fill(sweep, this.present);
			sweep.parts(opened, this.chosen.until(this.present), this::hold);
		}
		return this;
	}

	/** Parts come in order, so months are gone through once. */
	private void hold(Ball ball, long from, long until) {
		long since = from;
		while (since < until) {
			while (since >= this.months.end(this.month) && this.month + 1 < this.months.count()) {
				this.month++;
			}
			long to = (this.month + 1 < this.months.count()) ? Math.min(until, this.months.end(this.month)) : until;
			long held = this.chosen.measure().between(since, to);
			if (held > 0) {
				count(this.month * BALLS + ball.ordinal(), held);
				count(this.months.count() * BALLS + ball.ordinal(), held);
			}
			since = to;
		}
	}

	private void count(int place, long held) {
		this.time[place] += held;
		if (this.lastCase[place] != this.present) {
			this.lastCase[place] = this.present;
			this.cases[place]++;
		}
	}

	private WaitingMonths and(WaitingMonths other) {
		for (int place = 0; place < this.time.length; place++) {
			this.time[place] += other.time[place];
			this.cases[place] += other.cases[place];
		}
		return this;
	}

	int count() {
		return this.months.count();
	}

	LocalDate month(int place) {
		return this.months.at(place);
	}

	/** Seconds in a month; for {@link #count()} in all. No number where few waited so. */
	double seconds(int place, Ball ball) {
		var cases = Arrays.copyOfRange(this.cases, place * BALLS, (place + 1) * BALLS);
		return SmallCells.hidden(cases, this.chosen.fewest())[ball.ordinal()] ? Double.NaN
				: this.time[place * BALLS + ball.ordinal()] / 1e6;
	}

}
