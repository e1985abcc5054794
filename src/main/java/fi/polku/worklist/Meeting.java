package fi.polku.worklist;

import java.time.Instant;
import java.util.UUID;

/**
 * A meeting of the day.
 *
 * @param name the step's, or {@code null} where a guide booked it
 * @param kind what a guide booked it for, or {@code null}
 * @param means place, phone or remote
 * @param client {@code null} where a protection order hides who it is, and then the place
 * too
 * @param taskId the open task it belongs to, or {@code null}
 */
public record Meeting(Instant startsAt, String name, String kind, String means, String client, UUID clientId,
		String place, String caseNumber, String taskId) {

	Meeting named(String step) {
		return new Meeting(this.startsAt, step, this.kind, this.means, this.client, this.clientId, this.place,
				this.caseNumber, this.taskId);
	}

	Meeting masked() {
		return new Meeting(this.startsAt, this.name, this.kind, this.means, null, this.clientId, "", this.caseNumber,
				this.taskId);
	}

}
