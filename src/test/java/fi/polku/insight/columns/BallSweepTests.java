package fi.polku.insight.columns;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who holds the ball, with moments small enough to count by hand. */
class BallSweepTests {

	private final BallSweep sweep = new BallSweep();

	/** Taken at 10, opened at 25, done at 30. */
	@Test
	void aTask_isUnclaimedThenIdleThenWorkedOn() {
		this.sweep.add(Kind.HUMAN, Holder.US, 0, 10, 25, 30);

		assertThat(parts(0, 40)).containsExactly("UNCLAIMED 0-10", "IDLE 10-25", "TOUCH 25-30", "OTHER 30-40");
	}

	@Test
	void workHidesWaits_andOurTurnIsNotHiddenByTheClients() {
		this.sweep.add(Kind.WAIT, Holder.CLIENT, 0, Columns.NONE, Columns.NONE, 100);
		this.sweep.add(Kind.WAIT, Holder.PARTNER, 20, Columns.NONE, Columns.NONE, 80);
		this.sweep.add(Kind.HUMAN, Holder.US, 40, Columns.NONE, 50, 60);

		assertThat(parts(0, 100)).containsExactly("CLIENT 0-20", "PARTNER 20-40", "UNCLAIMED 40-50", "TOUCH 50-60",
				"PARTNER 60-80", "CLIENT 80-100");
	}

	@Test
	void aPauseStopsOurClock_butNotWork() {
		this.sweep.add(Kind.HUMAN, Holder.US, 0, 0, 70, 90);
		this.sweep.add(Kind.WAIT, Holder.PAUSE, 10, Columns.NONE, Columns.NONE, 80);

		assertThat(parts(0, 90)).containsExactly("IDLE 0-10", "PAUSE 10-70", "TOUCH 70-80", "TOUCH 80-90");
	}

	@Test
	void openOnes_goOnUntilNow_andWhatLiesOutsideTheCaseIsNotCounted() {
		this.sweep.add(Kind.HUMAN, Holder.CLIENT, 0, Columns.NONE, Columns.NONE, Columns.OPEN);

		assertThat(parts(5, 50)).containsExactly("CLIENT 5-50");
		var sums = new long[Ball.COUNT];
		this.sweep.times(5, 50, Measure.CALENDAR, sums);
		assertThat(sums[Ball.CLIENT.ordinal()]).isEqualTo(45);
	}

	private ArrayList<String> parts(long from, long until) {
		var parts = new ArrayList<String>();
		this.sweep.parts(from, until, (ball, since, to) -> parts.add(ball + " " + since + "-" + to));
		return parts;
	}

}
