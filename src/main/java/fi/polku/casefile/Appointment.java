package fi.polku.casefile;

import java.time.Instant;
import java.util.UUID;

import fi.polku.process.CaseNumber;

/**
 * An agreed meeting.
 *
 * @param element the step it belongs to, e.g. {@code holdInitialInterview}; {@code null}
 * where a guide booked it
 * @param kind what a guide booked it for: talk, planReview, jobSearchHelp,
 * workplaceVisit, network or other; {@code null} where it belongs to a step
 * @param place where, or the address of a remote meeting; empty for a call
 * @param heldBy the coordinator's user name
 * @param state booked, confirmed, held, moved, missed or cancelled
 * @param means place, phone or remote
 * @param reason why it was cancelled, or {@code null}
 * @param series the same for a meeting and those it was moved from
 * @param sequence how many times it had been moved
 */
public record Appointment(UUID id, CaseNumber caseNumber, String element, String kind, Instant startsAt, Instant endsAt,
		String place, String phone, String heldBy, String interpreter, String state, Instant changedAt, String means,
		boolean remind, String reason, UUID series, int sequence) {

	/** Whether a guide booked it, not the model. */
	public boolean isOwn() {
		return this.kind != null;
	}

	/** Whether it is still to be held, or nobody has told what became of it. */
	public boolean isOpen() {
		return "booked".equals(this.state) || "confirmed".equals(this.state);
	}

}
