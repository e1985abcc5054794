package fi.polku.appointment;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Appointment;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.OwnAppointments;
import fi.polku.notification.CalendarEntry;
import fi.polku.notification.CalendarFile;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Calendar files for guides: one meeting, or all that one has before one. A calendar is
 * read on many screens, so the file names the case by its number and nobody by name.
 */
@Controller
class CalendarPage {

	private final AppointmentGate gate;

	private final OwnAppointments appointments;

	private final AppointmentMessages messages;

	private final CasePolicy policy;

	private final MessageSource texts;

	private final Trail trail;

	private final CurrentUser user;

	private final Clock clock;

	CalendarPage(AppointmentGate gate, OwnAppointments appointments, AppointmentMessages messages, CasePolicy policy,
			MessageSource texts, Trail trail, CurrentUser user, Clock clock) {
		this.gate = gate;
		this.appointments = appointments;
		this.messages = messages;
		this.policy = policy;
		this.texts = texts;
		this.trail = trail;
		this.user = user;
		this.clock = clock;
	}

	@GetMapping("/cases/{number}/appointments/{id}/calendar")
	ResponseEntity<String> one(@PathVariable CaseNumber number, @PathVariable UUID id, Locale locale) {
		var it = this.gate.any(number, id);
		this.trail.seen("calendar.taken", "guidance", List.of(number));
		return file(List.of(entry(it, locale)), "polku-" + number);
	}

	@GetMapping("/calendar/mine")
	ResponseEntity<String> mine(Locale locale) {
		var from = Helsinki.startOfDay(Helsinki.today(this.clock));
		var all = this.appointments.heldBy(this.user.username(), from);
		this.trail.seen("calendar.taken", "guidance", all.stream().map(Appointment::caseNumber).distinct().toList());
		return file(all.stream().map((one) -> entry(one, locale)).toList(), "polku");
	}

	private CalendarEntry entry(Appointment it, Locale locale) {
		var plain = this.messages.entry(it, locale);
		var place = this.policy.mayName(this.user.get(), it.caseNumber()) ? plain.place() : "";
		return new CalendarEntry(plain.uid(), plain.sequence(), plain.starts(), plain.ends(),
				this.texts.getMessage("appointment.calendar.own", new Object[] { it.caseNumber().value() }, locale),
				place, null);
	}

	private static ResponseEntity<String> file(List<CalendarEntry> entries, String name) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=UTF-8")
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".ics\"")
			.cacheControl(CacheControl.noStore())
			.body(CalendarFile.of(entries));
	}

}
