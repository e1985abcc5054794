package fi.polku.insight.columns;

/**
 * The cases a figure is about.
 *
 * @param cases indexes, in order
 * @param now until when the open are counted: this moment, or a log's last event
 * @param measure of time
 * @param fewest fewer cases than this are no group: a figure would be about somebody
 */
public record Chosen(Columns columns, int[] cases, long now, Measure measure, int fewest) {

	/** Of Polku's own cases. */
	public static final int GROUP = 5;

	public boolean isOpen(int caseIndex) {
		return this.columns.cases().closed()[caseIndex] > this.now;
	}

	/** When the case ended, or now. */
	public long until(int caseIndex) {
		return Math.min(this.columns.cases().closed()[caseIndex], this.now);
	}

	/** How long the case has lasted, in seconds of the measure. */
	public double seconds(int caseIndex) {
		return seconds(this.columns.cases().opened()[caseIndex], until(caseIndex));
	}

	public double seconds(long from, long to) {
		return this.measure.between(from, Math.max(from, to)) / 1e6;
	}

	/** Whether so many are somebody, but no group. */
	public boolean isTooFew(long count) {
		return count > 0 && count < this.fewest;
	}

	/** Gives the sweep the case's runs of steps. */
	public void fill(BallSweep sweep, int caseIndex) {
		var events = this.columns.events();
		sweep.clear();
		for (int event = events.first()[caseIndex]; event < events.end(caseIndex); event++) {
			var step = this.columns.steps().get(events.step()[event]);
			sweep.add(step.kind(), step.waitsFor(), events.created()[event], events.claimed()[event],
					events.cancelled()[event] ? Columns.NONE : events.started()[event], events.ended()[event]);
		}
	}

}
