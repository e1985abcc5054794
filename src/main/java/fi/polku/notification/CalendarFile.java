package fi.polku.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An iCalendar file (RFC 5545) of meetings: time and place, no purpose and no name.
 */
public final class CalendarFile {

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	/** Octets in a line; a longer one goes on, after a space, on the next. */
	private static final int LINE = 73;

	private CalendarFile() {
	}

	public static String of(UUID id, Instant starts, Instant ends, String place) {
		return of(List.of(new CalendarEntry(id, 0, starts, ends, place, place, null)));
	}

	/** Meetings as they are agreed. */
	public static String of(List<CalendarEntry> entries) {
		return file("PUBLISH", entries, null);
	}

	/** A meeting that is not held. */
	public static String cancelled(CalendarEntry entry) {
		return file("CANCEL", List.of(entry), "STATUS:CANCELLED");
	}

	private static String file(String method, List<CalendarEntry> entries, String status) {
		var lines = new ArrayList<>(
				List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Polku//Polku//FI", "METHOD:" + method));
		for (var one : entries) {
			lines.addAll(List.of("BEGIN:VEVENT", "UID:" + one.uid() + "@polku", "SEQUENCE:" + one.sequence(),
					"DTSTAMP:" + UTC.format(one.starts()), "DTSTART:" + UTC.format(one.starts()),
					"DTEND:" + UTC.format(one.ends()), "SUMMARY:" + escape(one.summary())));
			add(lines, "LOCATION:", one.place());
			add(lines, "DESCRIPTION:", one.details());
			add(lines, "", status);
			lines.add("END:VEVENT");
		}
		lines.add("END:VCALENDAR");
		return lines.stream().map(CalendarFile::fold).collect(Collectors.joining("\r\n", "", "\r\n"));
	}

	private static void add(List<String> lines, String name, String value) {
		if (value != null && !value.isEmpty()) {
			lines.add(name + (name.isEmpty() ? value : escape(value)));
		}
	}

	private static String fold(String line) {
		var folded = new StringBuilder();
		int octets = 0;
		for (var sign : (Iterable<Integer>) line.codePoints()::iterator) {
			var text = Character.toString(sign);
			int length = text.getBytes(StandardCharsets.UTF_8).length;
			if (octets + length > LINE) {
				folded.append("\r\n ");
				octets = 0;
			}
			folded.append(text);
			octets += length;
		}
		return folded.toString();
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\")
			.replace(",", "\\,")
			.replace(";", "\\;")
			.replace("\r", "")
			.replace("\n", "\\n");
	}

}
