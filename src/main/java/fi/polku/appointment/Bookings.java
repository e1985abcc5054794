package fi.polku.appointment;

import java.time.Clock;
import java.util.List;

import fi.polku.casefile.Appointment;
import fi.polku.casefile.OwnAppointments;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books, moves and cancels meetings, and tells the client in the same act. */
@Service
@Transactional
class Bookings {

	private static final int LONGEST_REASON = 500;

	private final OwnAppointments appointments;

	private final Rules rules;

	private final Warnings warnings;

	private final AppointmentMessages messages;

	private final Clock clock;

	Bookings(OwnAppointments appointments, Rules rules, Warnings warnings, AppointmentMessages messages, Clock clock) {
		this.appointments = appointments;
		this.rules = rules;
		this.warnings = warnings;
		this.messages = messages;
		this.clock = clock;
	}

	/** A meeting of the person's own. */
	Outcome book(CaseNumber number, Asked asked, Person by) {
		return book(number, asked, by.username(), null);
	}

	/** A new time; whoever was to hold the meeting still is. */
	Outcome move(Appointment it, Asked asked) {
		return book(it.caseNumber(), asked, it.heldBy(), it);
	}

	private Outcome book(CaseNumber number, Asked asked, String holder, Appointment moved) {
		this.appointments.lockCalendarOf(holder);
		var faults = this.rules.faults(number, asked, holder, moved);
		if (!faults.isEmpty()) {
			return new Outcome.Faulty(faults);
		}
		var doubts = this.warnings.of(number, asked, holder, moved);
		if (!doubts.isEmpty() && !asked.wantsAnyway()) {
			return new Outcome.Warned(doubts);
		}
		if (moved != null && !this.appointments.mark(moved, "moved", null)) {
			return new Outcome.Gone();
		}
		var booked = this.appointments.book(number, holder, asked.booking(moved));
		this.messages.booked(booked, moved);
		return new Outcome.Done(booked);
	}

	Outcome cancel(Appointment it, String reason) {
		if (reason.isBlank() || reason.length() > LONGEST_REASON) {
			return new Outcome.Faulty(List.of(Remark.of("reason", "reason", LONGEST_REASON)));
		}
		if (!this.appointments.mark(it, "cancelled", reason.strip())) {
			return new Outcome.Gone();
		}
		this.messages.cancelled(it);
		return new Outcome.Done(it);
	}

	/** What became of a meeting whose time has come: held or missed. */
	Outcome was(Appointment it, String state) {
		if (it.startsAt().isAfter(this.clock.instant()) || !this.appointments.mark(it, state, null)) {
			return new Outcome.Gone();
		}
		return new Outcome.Done(it);
	}

}
