package fi.polku.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A meeting that a guide books.
 *
 * @param means place, phone or remote
 * @param place where, or the address of a remote meeting; empty for a call
 * @param phone where the client may call, or {@code null}
 * @param remind whether the client is reminded the day before
 * @param moved the meeting whose new time this is, or {@code null}
 */
public record NewAppointment(String kind, Instant startsAt, Duration length, String means, String place, String phone,
		boolean remind, Appointment moved) {

	public Instant endsAt() {
		return this.startsAt.plus(this.length);
	}

	UUID seriesOr(UUID own) {
		return (this.moved != null) ? this.moved.series() : own;
	}

	int sequence() {
		return (this.moved != null) ? this.moved.sequence() + 1 : 0;
	}
}
