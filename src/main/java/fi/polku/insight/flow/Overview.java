package fi.polku.insight.flow;

import fi.polku.insight.Middle;
import fi.polku.insight.Spans;

/**
 * How things stand in a window, and stood in the one of equal length before it.
 *
 * @param begun the cases that began in the window
 * @param before {@code null} where there were no cases yet
 */
record Overview(InWindow cases, Spans begun, Standing now, Standing before) {

	/**
	 * How things stand.
	 *
	 * @param middle of the cases that began in the window; {@code null} of too few
	 * @param kept the share of deadlines met; {@code null} of none or too few
	 */
	record Standing(Wip wip, Middle middle, Double kept) {

		Double median() {
			return (this.middle != null) ? this.middle.median() : null;
		}

	}

}
