package fi.polku.insight.columns;

/**
 * The cases.
 *
 * @param number the case number, or the id in a log
 * @param opened when each began
 * @param closed when each ended; {@link Columns#OPEN} where it goes on
 * @param model with which it began; screenings of lists are no cases
 */
public record CaseColumns(String[] number, long[] opened, long[] closed, Coded model, Coded programme, Coded segment,
		Coded area, Coded team, Coded organisation, Coded outcome) {

	public int count() {
		return this.number.length;
	}

}
