package fi.polku.insight.deadlines;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A deadline with all that its last day comes of.
 *
 * @param pauses of its case
 */
record ProvedDeadline(ListedDeadline deadline, Proof proof, List<Pause> pauses) {

	/**
	 * The last day counted again.
	 *
	 * @param skipped the days that the term does not count, up to its last day
	 * @param lastDay before the term moves and pauses move it
	 * @param movedOver the days over which the term's end moved
	 * @param movedTo the end of the term without pauses
	 * @param due with the pauses
	 * @param calendarVersion of the calendar that counted it again
	 * @param agrees whether that is the day kept
	 */
	record Proof(List<Skipped> skipped, LocalDate firstDay, LocalDate lastDay, List<Skipped> movedOver,
			LocalDate movedTo, LocalDate due, String calendarVersion, boolean agrees) {
	}

	/** A day that does not count: SATURDAY, SUNDAY or the holiday. */
	record Skipped(LocalDate day, String why) {
	}

	/** A pause of the case. */
	record Pause(LocalDate from, LocalDate until,
			@Schema(description = "when the guidance went on, null while it is paused") LocalDate ended) {
	}

}
