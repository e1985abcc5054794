package fi.polku.calendar;

/**
 * The length of a deadline: so many days of a kind, or months.
 *
 * @param moves whether an end on a Saturday, Sunday, holiday or holiday eve moves to the
 * next working day (150/1930 § 5)
 */
public record Term(int amount, Unit unit, KindOfDay kindOfDay, boolean moves) {

	public Term {
		if (amount < 0 || amount > 3660) {
			throw new IllegalArgumentException("not a length of a term: " + amount);
		}
	}

	public static Term workingDays(int amount) {
		return new Term(amount, Unit.DAYS, KindOfDay.WORKING_DAYS, false);
	}

}
