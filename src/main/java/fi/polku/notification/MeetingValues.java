package fi.polku.notification;

import java.util.Map;
import java.util.Objects;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Appointment;
import fi.polku.process.letter.Placeholder;

/** What a letter may say of a meeting. */
public final class MeetingValues {

	private MeetingValues() {
	}

	public static Map<Placeholder, String> of(Appointment meeting) {
		var time = Helsinki.dateTimeOf(meeting.startsAt());
		return Map.of(Placeholder.DATE,
				"%d.%d.%d".formatted(time.getDayOfMonth(), time.getMonthValue(), time.getYear()), Placeholder.TIME,
				"%d.%02d".formatted(time.getHour(), time.getMinute()), Placeholder.PLACE,
				Objects.requireNonNullElse(meeting.place(), ""), Placeholder.PHONE,
				Objects.requireNonNullElse(meeting.phone(), ""));
	}

}
