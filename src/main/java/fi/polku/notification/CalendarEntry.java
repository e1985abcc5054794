package fi.polku.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A meeting in a calendar file.
 *
 * @param uid stays the same when the meeting is moved, so that calendars move it too
 * @param sequence grows with each change
 * @param summary what the calendar shows; no purpose and no name
 * @param place empty where there is none
 * @param details more for the reader, or {@code null}
 */
public record CalendarEntry(UUID uid, int sequence, Instant starts, Instant ends, String summary, String place,
		String details) {
}
