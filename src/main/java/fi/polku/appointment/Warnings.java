package fi.polku.appointment;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.Term;
import fi.polku.casefile.Appointment;
import fi.polku.casefile.OwnAppointments;
import fi.polku.client.Client;
import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Component;

/** What a booking should not be without a thought: a person may still want it. */
@Component
class Warnings {

	/** The post brings a letter on the fourth working day. */
	private static final Term LETTER_ARRIVES = Term.workingDays(4);

	private static final LocalTime OPENS = LocalTime.of(8, 0);

	private static final LocalTime CLOSES = LocalTime.of(16, 0);

	private final OwnAppointments appointments;

	private final FinnishCalendar calendar;

	private final Rules rules;

	private final Clock clock;

	Warnings(OwnAppointments appointments, FinnishCalendar calendar, Rules rules, Clock clock) {
		this.appointments = appointments;
		this.calendar = calendar;
		this.rules = rules;
		this.clock = clock;
	}

	/** Of a booking without faults. */
	List<Remark> of(CaseNumber number, Asked asked, String holder, Appointment moved) {
		var from = Helsinki.dateTimeOf(asked.start());
		var to = Helsinki.dateTimeOf(asked.end());
		var day = from.toLocalDate();
		var codes = new ArrayList<String>();
		if (!this.calendar.isWorkingDay(day)) {
			codes.add("notWorkingDay");
		}
		else if (from.toLocalTime().isBefore(OPENS) || to.isAfter(day.atTime(CLOSES))) {
			codes.add("outsideHours");
		}
		if (this.appointments.isAbsent(holder, day)) {
			codes.add("absent");
		}
		var except = (moved != null) ? moved.id() : null;
		if (this.appointments.clashOfClient(number, asked.start(), asked.end(), except).isPresent()) {
			codes.add("clientBusy");
		}
		if (getsLetters(this.rules.clientOf(number))
				&& !day.isAfter(this.calendar.end(Helsinki.today(this.clock), LETTER_ARRIVES))) {
			codes.add("letterLate");
		}
		return codes.stream().map((code) -> Remark.of("startsAt", code)).toList();
	}

	static boolean getsLetters(Client client) {
		var channel = client.contact().channel();
		return channel == null || "letter".equals(channel);
	}

}
