package fi.polku.insight.columns;

/**
 * What was done: runs of steps, case by case, in each in the order in which they ended;
 * the open ones last. Ties keep the order in which they were recorded.
 *
 * @param first place of each case; one more says where the last ends
 * @param step index in {@link Columns#steps()}
 * @param person pseudonym, or index of the resource of a log; 0 for nobody
 * @param team index in {@link Columns#teams()}; 0 for none
 * @param claimed {@link Columns#NONE} where nobody has taken it
 * @param started when the work began that completed it, else {@link Columns#NONE}
 * @param ended {@link Columns#OPEN} where it goes on
 * @param cancelled whether it ended without being done
 */
public record EventColumns(int[] first, int[] step, int[] person, char[] team, long[] created, long[] claimed,
		long[] started, long[] ended, boolean[] cancelled) {

	public int count() {
		return this.first[this.first.length - 1];
	}

	/** The place after the last of a case. */
	public int end(int caseIndex) {
		return this.first[caseIndex + 1];
	}

	static EventColumns of(int cases, int events) {
		return new EventColumns(new int[cases + 1], new int[events], new int[events], new char[events],
				new long[events], new long[events], new long[events], new long[events], new boolean[events]);
	}

	/** Copies an event to a place of another. */
	void copyTo(int from, EventColumns other, int to) {
		other.step[to] = this.step[from];
		other.person[to] = this.person[from];
		other.team[to] = this.team[from];
		other.created[to] = this.created[from];
		other.claimed[to] = this.claimed[from];
		other.started[to] = this.started[from];
		other.ended[to] = this.ended[from];
		other.cancelled[to] = this.cancelled[from];
	}

}
