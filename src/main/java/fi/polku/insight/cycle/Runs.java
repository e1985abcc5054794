package fi.polku.insight.cycle;

import fi.polku.insight.AskedPeriod;
import fi.polku.insight.columns.Ball;
import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.EventColumns;
import fi.polku.insight.columns.Holder;
import fi.polku.insight.columns.Kind;
import fi.polku.insight.columns.StepOf;

/**
 * A place in the columns that moves from one run of a step to the next: no object is made
 * for each. A run is ready when it was created; in a log, which does not tell that, when
 * the piece of work before it in the case ended.
 */
final class Runs {

	private final EventColumns events;

	private final Kind[] kinds;

	private final Holder[] holders;

	private final long now;

	/** When it could begin; {@link Columns#NONE} where nobody knows. */
	long ready;

	/** When somebody took it; no later than the work began. */
	long taken;

	/** When the work began, or when the waiting ended without any. */
	long working;

	/** When it ended, or now. */
	long until;

	/** Whether it was done: neither open nor cancelled. */
	boolean isDone;

	boolean isOpen;

	private int step;

	Runs(Chosen chosen) {
		this.events = chosen.columns().events();
		this.now = chosen.now();
		var steps = chosen.columns().steps();
		this.kinds = steps.stream().map((step) -> (step != null) ? step.kind() : null).toArray(Kind[]::new);
		this.holders = steps.stream().map(Runs::holder).toArray(Holder[]::new);
	}

	private static Holder holder(StepOf step) {
		return (step != null) ? step.waitsFor() : null;
	}

	/** Goes to a run of a case. */
	void at(int caseIndex, int event) {
		this.step = this.events.step()[event];
		long ended = this.events.ended()[event];
		boolean isCancelled = this.events.cancelled()[event];
		this.isOpen = ended > this.now;
		this.isDone = !this.isOpen && !isCancelled;
		this.until = Math.min(ended, this.now);
		long began = isCancelled ? Columns.NONE : this.events.started()[event];
		this.ready = isOfLog() ? readyInLog(caseIndex, event, began)
				: Math.min(this.events.created()[event], this.until);
		this.working = (began != Columns.NONE) ? Math.min(began, this.until) : this.until;
		long claimed = this.events.claimed()[event];
		this.taken = (claimed != Columns.NONE) ? Math.min(Math.max(claimed, this.ready), this.working) : this.working;
	}

	private long readyInLog(int caseIndex, int event, long began) {
		return (event > this.events.first()[caseIndex]) ? this.events.ended()[event - 1] : began;
	}

	private boolean isOfLog() {
		return this.holders[this.step] == Holder.UNKNOWN;
	}

	/** How long it took from when it was ready, or has taken until now. */
	boolean hasLength() {
		return this.ready != Columns.NONE;
	}

	/** Whether it belongs to the days asked about. */
	boolean isIn(AskedPeriod period) {
		return period.isAny() || period.holds(this.ready, this.isOpen ? Columns.OPEN : this.until, this.now);
	}

	/** Whether it waits for us, or for whom a log does not say. */
	boolean waitsForUs() {
		return this.kinds[this.step] == Kind.HUMAN
				&& (this.holders[this.step] == Holder.US || this.holders[this.step] == Holder.UNKNOWN);
	}

	/** Tells who held the ball in it, whatever else was open. */
	void parts(PartOfRun part) {
		switch (this.kinds[this.step]) {
			case AUTOMATIC -> part.is(Ball.TOUCH, this.ready, this.until);
			case WAIT -> part.is(waiting(Ball.IDLE), this.ready, this.until);
			case HUMAN -> {
				if (hasLength()) {
					part.is(waiting(Ball.UNCLAIMED), this.ready, this.taken);
					part.is(waiting(Ball.IDLE), Math.max(this.ready, this.taken), this.working);
				}
				part.is(Ball.TOUCH, this.working, this.until);
			}
		}
	}

	private Ball waiting(Ball ours) {
		return switch (this.holders[this.step]) {
			case US -> ours;
			case CLIENT -> Ball.CLIENT;
			case PARTNER -> Ball.PARTNER;
			case PAUSE -> Ball.PAUSE;
			case UNKNOWN -> Ball.OTHER;
		};
	}

	/** Somebody held the ball from one moment to another; nothing where it ends first. */
	@FunctionalInterface
	interface PartOfRun {

		void is(Ball ball, long from, long until);

	}

}
