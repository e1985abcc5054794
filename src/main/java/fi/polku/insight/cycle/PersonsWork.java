package fi.polku.insight.cycle;

import java.util.Arrays;
import java.util.stream.IntStream;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.Measure;
import fi.polku.insight.statistics.Order;

/** What one person did in all cases, or what nobody has taken, and why it had waited. */
final class PersonsWork {

	private static final long BATCH = 60_000_000;

	private final Chosen chosen;

	private final boolean isSomebody;

	private final int count;

	private final long[] ready;

	private final long[] working;

	private final long[] until;

	private final int[] step;

	private final int[] caseIndex;

	private final boolean[] isDone;

	private final boolean[] waits;

	PersonsWork(Chosen chosen, WorkByPerson work, int person, StepCells cells) {
		this.chosen = chosen;
		this.isSomebody = person > 0;
		this.count = work.count(person);
		this.ready = new long[this.count];
		this.working = new long[this.count];
		this.until = new long[this.count];
		this.step = new int[this.count];
		this.isDone = new boolean[this.count];
		this.waits = new boolean[this.count];
		this.caseIndex = Arrays.copyOfRange(work.caseIndex(), work.first()[person], work.first()[person + 1]);
		var run = new Runs(chosen);
		for (int i = 0; i < this.count; i++) {
			int event = work.event()[work.first()[person] + i];
			run.at(this.caseIndex[i], event);
			this.step[i] = cells.cell()[chosen.columns().events().step()[event]];
			take(i, run);
		}
	}

	private void take(int i, Runs run) {
		this.ready[i] = run.hasLength() ? run.ready : run.working;
		this.working[i] = run.working;
		this.until[i] = run.until;
		this.isDone[i] = run.isDone;
		this.waits[i] = run.waitsForUs() && run.working > this.ready[i];
	}

	/** Splits the waits of the cases asked for. */
	void split(boolean[] asked, Measure office, CauseSums sums) {
		var waiting = Order.by(
				IntStream.range(0, this.count).filter((i) -> this.waits[i] && asked[this.caseIndex[i]]).toArray(),
				(i) -> this.ready[i]);
		var batchReady = this.isSomebody ? batches() : null;
		var busy = this.isSomebody ? BusyTime.of(this.ready, this.working, this.until, this.chosen.measure(), office)
				: BusyTime.none(this.chosen.measure(), office);
		var parts = new long[Cause.values().length];
		for (int i : waiting) {
			long since = (batchReady != null) ? Math.max(this.ready[i], Math.min(this.working[i], batchReady[i]))
					: this.ready[i];
			busy.ask(this.ready[i], since, this.working[i]);
			split(i, since, busy, office, parts);
			sums.add(this.step[i], this.caseIndex[i], parts);
		}
	}

	private void split(int i, long since, BusyTime busy, Measure office, long[] parts) {
		var measure = this.chosen.measure();
		long rest = measure.between(since, this.working[i]);
		long outside = rest - office.between(since, this.working[i]) - (busy.all() - busy.inOffice());
		parts[Cause.BATCHING.ordinal()] = measure.between(this.ready[i], since);
		parts[Cause.CONTENTION.ordinal()] = busy.withEarlier();
		parts[Cause.PRIORITISATION.ordinal()] = busy.all() - busy.withEarlier();
		parts[Cause.UNAVAILABILITY.ordinal()] = outside;
		parts[Cause.OTHER.ordinal()] = rest - busy.all() - outside;
	}

	/** When the last of each run's batch was ready; long ago where it is in none. */
	private long[] batches() {
		var batchReady = new long[this.count];
		Arrays.fill(batchReady, Columns.NONE);
		var done = Order.by(
				Order.by(IntStream.range(0, this.count).filter((i) -> this.isDone[i]).toArray(), (i) -> this.until[i]),
				(i) -> this.step[i]);
		int from = 0;
		while (from < done.length) {
			int to = from + 1;
			while (to < done.length && isInBatch(done[from], done[to])) {
				to++;
			}
			mark(done, from, to, batchReady);
			from = to;
		}
		return batchReady;
	}

	private boolean isInBatch(int first, int one) {
		return this.step[one] == this.step[first] && this.until[one] - this.until[first] <= BATCH;
	}

	private void mark(int[] done, int from, int to, long[] batchReady) {
		long last = Columns.NONE;
		boolean several = false;
		for (int i = from; i < to; i++) {
			last = Math.max(last, this.ready[done[i]]);
			several |= this.caseIndex[done[i]] != this.caseIndex[done[from]];
		}
		for (int i = from; i < to && several; i++) {
			batchReady[done[i]] = last;
		}
	}

}
