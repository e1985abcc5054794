package fi.polku.insight.columns;

import java.util.List;
import java.util.Set;

/**
 * Everything figures are counted over, as it stood at one moment; never changed.
 *
 * @param people names by index for a log; empty for own cases, whose people are
 * pseudonyms
 * @param teams names by index; 0 is {@code null}
 */
public record Columns(CaseColumns cases, EventColumns events, RunColumns runs, List<StepOf> steps, List<String> people,
		List<String> teams) {

	/** An end that has not come. */
	public static final long OPEN = Long.MAX_VALUE;

	/** A moment that never was. */
	public static final long NONE = Long.MIN_VALUE;

	/** When the last of all events ended; a log knows no later moment. */
	public long lastEnd() {
		long last = NONE;
		for (long ended : this.events.ended()) {
			last = (ended != OPEN) ? Math.max(last, ended) : last;
		}
		return last;
	}

	/**
	 * The same where a case ends with the last of the activities named; without one it is
	 * open.
	 */
	public Columns endingWith(Set<String> activities) {
		var closed = new long[this.cases.count()];
		for (int one = 0; one < closed.length; one++) {
			closed[one] = OPEN;
			for (int event = this.events.first()[one]; event < this.events.end(one); event++) {
				if (activities.contains(this.steps.get(this.events.step()[event]).step())) {
					closed[one] = this.events.ended()[event];
				}
			}
		}
		return new Columns(
				new CaseColumns(this.cases.number(), this.cases.person(), this.cases.opened(), closed,
						this.cases.model(), this.cases.programme(), this.cases.segment(), this.cases.area(),
						this.cases.team(), this.cases.organisation(), this.cases.outcome()),
				this.events, this.runs, this.steps, this.people, this.teams);
	}

}
