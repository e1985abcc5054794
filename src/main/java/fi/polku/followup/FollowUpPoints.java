package fi.polku.followup;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;

/**
 * When a client is asked after the exit.
 *
 * @param periods counted from the day of exit, in order; at least one
 */
record FollowUpPoints(List<Period> periods) {

	/** Four weeks and six months, as the European Social Fund asks. */
	static final FollowUpPoints USUAL = parse("P4W,P6M");

	FollowUpPoints {
		if (periods.isEmpty()) {
			throw new IllegalArgumentException("no follow-up point");
		}
	}

	/** Reads ISO periods with commas between; the usual ones where there is nothing. */
	static FollowUpPoints parse(String text) {
		return (text == null || text.isBlank()) ? USUAL
				: new FollowUpPoints(Arrays.stream(text.split(",")).map(String::strip).map(Period::parse).toList());
	}

	/** The day of a point, the first being 1. */
	LocalDate day(LocalDate exit, int round) {
		return exit.plus(this.periods.get(round - 1));
	}

	boolean hasMoreAfter(int round) {
		return round < this.periods.size();
	}
}
