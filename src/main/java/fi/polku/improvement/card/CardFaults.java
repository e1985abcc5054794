package fi.polku.improvement.card;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import fi.polku.improvement.WasteKind;

/** What is wrong with what was written on a card. */
final class CardFaults {

	/** As an identity code is written, or a case number. */
	private static final Pattern CLIENT = Pattern
		.compile("(?i)\\d{6}\\s?[-+A-FU-Y]\\s?\\d{3}[0-9A-Z]|\\b\\d{4}-\\d{6,}\\b");

	private CardFaults() {
	}

	/** The end of a text key by the id of the field; empty where all is well. */
	static Map<String, String> of(Map<String, String> values) {
		var faults = new LinkedHashMap<String, String>();
		for (var field : CardField.values()) {
			var fault = fault(field, values.getOrDefault(field.id(), ""));
			if (fault != null) {
				faults.put(field.id(), fault);
			}
		}
		return faults;
	}

	private static String fault(CardField field, String value) {
		if (value.isBlank()) {
			return (field == CardField.TITLE) ? "title" : null;
		}
		if (value.length() > field.longest()) {
			return "tooLong";
		}
		return switch (field) {
			case FIGURE -> value.matches("/insight(/[\\w/-]*)?(\\?[\\w=&%.,:+-]*)?") ? null : "figure";
			case KIND -> WasteKind.of(value).isPresent() ? null : "kind";
			case DRAFT -> isUuid(value) ? null : "draft";
			case BEFORE, AFTER -> value.matches("[1-9]\\d*") ? null : "version";
			case VERDICT -> CardField.VERDICTS.contains(value) ? null : "verdict";
			case DUE -> isDay(value) ? null : "day";
			default -> CLIENT.matcher(value).find() ? "aboutClient" : null;
		};
	}

	private static boolean isUuid(String value) {
		try {
			UUID.fromString(value);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static boolean isDay(String value) {
		try {
			LocalDate.parse(value);
			return true;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}
