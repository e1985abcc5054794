package fi.polku.casefile.page;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A meeting as the file shows it.
 *
 * @param name its step or what a guide booked it for, in words
 * @param where the place in words, or that a protection order hides it
 * @param begun whether its time has come, so that one may tell what became of it
 * @param acts where it is seen to
 */
public record AppointmentView(UUID id, String name, Instant startsAt, Instant endsAt, String where, String who,
		String state, String reason, boolean own, boolean begun, Acts acts) {

	public String whereAndWho() {
		return Stream.of(this.where, this.who)
			.filter((words) -> words != null && !words.isBlank())
			.collect(Collectors.joining(" · "));
	}

	/**
	 * What the model lets be done about a meeting of its own.
	 *
	 * @param task the open task, or {@code null}
	 * @param move the event that gives a new time, or {@code null}
	 * @param missed where it is told that the client did not come, or {@code null}
	 */
	public record Acts(String task, String move, String missed) {

		static final Acts NONE = new Acts(null, null, null);

	}

}
