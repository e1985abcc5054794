package fi.polku.notification;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.polku.process.letter.LetterAt;
import fi.polku.process.letter.Placeholder;

/**
 * What is to be told. Messages carry time, place and phone; no purpose and no name.
 *
 * @param template what it tells of, e.g. {@code interviewInvitation}; the key of its
 * texts where no model has them
 * @param arguments what the texts name, in order; after them the texts find a number for
 * each: 0 where it is empty, else 1
 * @param lettered whose words stand in a model, or {@code null}
 * @param calendar an iCalendar file to go with it, or {@code null}
 * @param notBefore when it may go out at the earliest, or {@code null} for at once
 * @param appointment the meeting it tells of, or {@code null}
 * @param address where a message to a partner goes, or {@code null}
 */
public record Message(String template, List<String> arguments, Lettered lettered, String calendar, Instant notBefore,
		UUID appointment, String address) {

	public Message(String template, List<String> arguments, String calendar) {
		this(template, arguments, null, calendar, null, null, null);
	}

	public static Message of(String template, String... arguments) {
		return new Message(template, List.of(arguments), null);
	}

	/** What a step of a model tells, in the words of the version it runs in. */
	public static Message of(String template, LetterAt letter, Map<Placeholder, String> values) {
		return new Message(template, List.of(), new Lettered(letter, values), null, null, null, null);
	}

	public Message with(String calendarFile) {
		return new Message(this.template, this.arguments, this.lettered, calendarFile, this.notBefore, this.appointment,
				this.address);
	}

	/** The same, to go out later. */
	public Message from(Instant instant) {
		return new Message(this.template, this.arguments, this.lettered, this.calendar, instant, this.appointment,
				this.address);
	}

	/** The same, which does not go once the meeting has been moved or cancelled. */
	public Message about(UUID meeting) {
		return new Message(this.template, this.arguments, this.lettered, this.calendar, this.notBefore, meeting,
				this.address);
	}

	/**
	 * The same without the place and the calendar file. Arguments that name a place are
	 * left out by whoever writes them.
	 */
	Message placeless() {
		var told = this.lettered;
		if (told != null) {
			var values = new HashMap<>(told.values());
			values.remove(Placeholder.PLACE);
			told = new Lettered(told.letter(), Map.copyOf(values));
		}
		return new Message(this.template, this.arguments, told, null, this.notBefore, this.appointment, this.address);
	}

	/** The same, to a partner's address. */
	Message to(String partner) {
		return new Message(this.template, this.arguments, this.lettered, this.calendar, this.notBefore,
				this.appointment, partner);
	}

	/** A letter of a model and what it names. */
	record Lettered(LetterAt letter, Map<Placeholder, String> values) {
	}
}
