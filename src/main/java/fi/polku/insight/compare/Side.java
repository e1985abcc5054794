package fi.polku.insight.compare;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One of the two sides.
 *
 * @param name what makes it this side
 */
record Side(Name name, Spells spells) {

	/**
	 * What makes a side.
	 *
	 * @param kind version, period, log or own
	 */
	record Name(String kind, Integer version, LocalDate from, LocalDate to, UUID log) {

		static Name of(Integer version, LocalDate from, LocalDate to, UUID log) {
			var kind = (log != null) ? "log"
					: (version != null) ? "version" : (from != null || to != null) ? "period" : "own";
			return new Name(kind, version, from, to, log);
		}

	}

}
