package fi.polku.insight.cycle;

import java.util.stream.IntStream;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Measure;

/**
 * Why things waited for us. The wait of a run of a human step lies between the moment it
 * was ready (created; in a log: when the piece of work before it in the case ended) and
 * the moment somebody began with it (where no beginning is known, its end; where nobody
 * has begun, now). Steps that wait for somebody else are left out.
 * <p>
 * Each wait is split, in this order; what one part takes the next no longer has, so the
 * parts sum to the whole:
 * <ol>
 * <li>batching: a person's completions of one step make a batch when the last ends at
 * most 60 s after the first and they are of at least two cases; a batch begins with the
 * first completion that is in none. The wait until the last of its batch was ready is
 * batching.</li>
 * <li>contention: who did it was at work on a run that was ready earlier, or at the same
 * moment.</li>
 * <li>prioritisation: who did it was at work, but only on what became ready later.</li>
 * <li>unavailability: outside working time.</li>
 * <li>other: the rest. Also all working time of what nobody has taken.</li>
 * </ol>
 * A person's work is that on all cases, not only the chosen.
 */
final class Causes {

	private final Chosen chosen;

	private final Measure working;

	private final StepCells cells;

	private final WorkByPerson work;

	private final boolean[] asked;

	private Causes(Chosen chosen, Measure working) {
		this.chosen = chosen;
		this.working = working;
		this.cells = StepCells.of(chosen.columns());
		this.work = WorkByPerson.of(chosen);
		this.asked = new boolean[chosen.columns().cases().count()];
		IntStream.of(chosen.cases()).forEach((one) -> this.asked[one] = true);
	}

	/**
	 * The causes of the chosen cases' waits.
	 * @param working office hours
	 */
	static CauseTable of(Chosen chosen, Measure working) {
		var causes = new Causes(chosen, working);
		var sums = IntStream.range(0, causes.work.people())
			.parallel()
			.collect(() -> new CauseSums(causes.cells.count(), chosen.fewest()), causes::ofPerson, CauseSums::add);
		return CauseTable.of(causes.cells.names(), sums);
	}

	private void ofPerson(CauseSums sums, int person) {
		if (this.work.isAsked(person, this.asked)) {
			new PersonsWork(this.chosen, this.work, person, this.cells).split(this.asked, this.working, sums);
		}
	}

}
