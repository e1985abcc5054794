package fi.polku.workshop.operation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.polku.calendar.Helsinki;

/**
 * What moving a case would do.
 *
 * @param ends what is open now and would end undone
 * @param begins what would be open then
 * @param stays what is not touched
 * @param meetings how many meetings stay booked whose tasks would end
 * @param mark of the case as it was tried
 */
record MoveTrial(CasePlace from, MoveTarget to, List<Line> ends, List<Line> begins, List<Line> stays, int meetings,
		String mark) {

	/** One open thing in words: {@code workshop.operation.line.<kind>}. */
	record Line(String kind, String name, String model, Instant at) {

		/** The day on which a task is due, which ends at its midnight. */
		@JsonIgnore
		public LocalDate day() {
			return Helsinki.dateOf(this.at.minusSeconds(1));
		}

	}

}
