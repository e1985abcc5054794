package fi.polku.casefile;

import java.time.Instant;
import java.util.UUID;

import fi.polku.process.CaseNumber;

/**
 * An agreed meeting.
 *
 * @param element the step it belongs to, e.g. {@code holdInitialInterview}
 * @param heldBy the coordinator's user name
 * @param state booked, confirmed, held, moved, missed or cancelled
 */
public record Appointment(UUID id, CaseNumber caseNumber, String element, String taskId, Instant startsAt,
		Instant endsAt, String place, String phone, String heldBy, String interpreter, String state) {
}
