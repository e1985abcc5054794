package fi.polku.workshop.replay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import fi.polku.calendar.Helsinki;

/**
 * What is replayed.
 *
 * @param decision id of the decision
 * @param output the output compared; {@code null} compares all that both know
 * @param from first day, to last day, in Helsinki
 */
public record ReplayQuestion(String decision, String output, LocalDate from, LocalDate to) {

	/** The moment it begins, as the engine writes it: UTC without a zone. */
	LocalDateTime begins() {
		return LocalDateTime.ofInstant(Helsinki.startOfDay(this.from), ZoneOffset.UTC);
	}

	/** The first moment that is too late. */
	LocalDateTime ends() {
		return LocalDateTime.ofInstant(Helsinki.endOfDay(this.to), ZoneOffset.UTC);
	}

}
