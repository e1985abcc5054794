package fi.polku.appointment;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Appointment;
import fi.polku.client.Client;
import fi.polku.notification.CalendarEntry;
import fi.polku.notification.CalendarFile;
import fi.polku.notification.Message;
import fi.polku.notification.Notifier;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Messages about a meeting: the day, the time, the place and the phone; no purpose. */
@Component
class AppointmentMessages {

	private static final LocalTime REMINDED = LocalTime.of(9, 0);

	/** What goes to those only who have been told before. */
	private static final Set<String> REMINDERS = Set.of("appointmentReminder", "reminder");

	private final Notifier notifier;

	private final Rules rules;

	private final MessageSource texts;

	private final Clock clock;

	AppointmentMessages(Notifier notifier, Rules rules, MessageSource texts, Clock clock) {
		this.notifier = notifier;
		this.rules = rules;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Tells of the time, and reminds of it the day before. What waited of the former time
	 * does not go: who never got it is not told of a change.
	 */
	void booked(Appointment it, Appointment former) {
		boolean told = former != null && !wasUntold(former);
		var client = this.rules.clientOf(it.caseNumber());
		var locale = Locale.forLanguageTag(client.language());
		send(it, (told ? "appointmentMoved" : "appointmentBooked"), CalendarFile.of(List.of(entry(it, locale))));
		var reminded = Helsinki.at(Helsinki.dateOf(it.startsAt()).minusDays(1), REMINDED);
		if (it.remind() && !Warnings.getsLetters(client) && reminded.isAfter(this.clock.instant())) {
			this.notifier.toClient(it.caseNumber(), message(it, client, "appointmentReminder", null).from(reminded));
		}
	}

	void cancelled(Appointment it) {
		if (!wasUntold(it)) {
			var locale = Locale.forLanguageTag(this.rules.clientOf(it.caseNumber()).language());
			var entry = entry(it, locale);
			send(it, "appointmentCancelled", CalendarFile.cancelled(new CalendarEntry(entry.uid(), entry.sequence() + 1,
					entry.starts(), entry.ends(), entry.summary(), entry.place(), null)));
		}
	}

	private boolean wasUntold(Appointment it) {
		return this.notifier.withdraw(it.id()).stream().anyMatch((one) -> !REMINDERS.contains(one));
	}

	/** The meeting in the client's calendar. */
	CalendarEntry entry(Appointment it, Locale locale) {
		var how = "place".equals(it.means()) ? it.place()
				: (this.texts.getMessage("appointment.calendar." + it.means(), null, locale) + " " + it.place())
					.strip();
		return new CalendarEntry(it.series(), it.sequence(), it.startsAt(), it.endsAt(),
				this.texts.getMessage("appointment.calendar.summary", null, locale), how, null);
	}

	private void send(Appointment it, String template, String calendar) {
		this.notifier.toClient(it.caseNumber(), message(it, this.rules.clientOf(it.caseNumber()), template, calendar));
	}

	private static Message message(Appointment it, Client client, String template, String calendar) {
		var hidden = Notifier.isPlaceless(client, Objects.requireNonNullElse(client.contact().channel(), "letter"));
		var time = Helsinki.dateTimeOf(it.startsAt());
		var arguments = List.of("%d.%d.%d".formatted(time.getDayOfMonth(), time.getMonthValue(), time.getYear()),
				"%d.%02d".formatted(time.getHour(), time.getMinute()),
				"place".equals(it.means()) && !hidden ? it.place() : "", Objects.requireNonNullElse(it.phone(), ""),
				"phone".equals(it.means()) ? "phone" : "", "remote".equals(it.means()) ? it.place() : "");
		return new Message(template, arguments, calendar).about(it.id());
	}

}
