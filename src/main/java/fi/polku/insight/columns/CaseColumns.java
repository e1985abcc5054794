package fi.polku.insight.columns;

import java.util.stream.IntStream;

/**
 * The cases.
 *
 * @param number the case number, or the id in a log
 * @param person the place of the first case of the same person
 * @param opened when each began
 * @param closed when each ended; {@link Columns#OPEN} where it goes on
 * @param model with which it began; screenings of lists are no cases
 * @param person the place of the same person's first case
 */
public record CaseColumns(String[] number, int[] person, long[] opened, long[] closed, Coded model, Coded programme,
		Coded segment, Coded area, Coded team, Coded organisation, Coded outcome) {

	/** Each of a person of its own. */
	public CaseColumns(String[] number, long[] opened, long[] closed, Coded model, Coded programme, Coded segment,
			Coded area, Coded team, Coded organisation, Coded outcome) {
		this(number, IntStream.range(0, number.length).toArray(), opened, closed, model, programme, segment, area, team,
				organisation, outcome);
	}

	public int count() {
		return this.number.length;
	}

}
