package fi.polku.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * An iCalendar file (RFC 5545) of one meeting: time and place, no purpose and no name.
 */
public final class CalendarFile {

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	private CalendarFile() {
	}

	public static String of(UUID id, Instant starts, Instant ends, String place) {
		return String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Polku//Polku//FI", "METHOD:PUBLISH",
				"BEGIN:VEVENT", "UID:" + id + "@polku", "DTSTAMP:" + UTC.format(starts),
				"DTSTART:" + UTC.format(starts), "DTEND:" + UTC.format(ends), "SUMMARY:" + escape(place),
				"LOCATION:" + escape(place), "END:VEVENT", "END:VCALENDAR", "");
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n");
	}

}
