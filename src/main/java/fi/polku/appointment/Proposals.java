package fi.polku.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.Term;
import fi.polku.casefile.OwnAppointments;
import fi.polku.client.Client;
import fi.polku.process.CaseNumber;
import fi.polku.security.Users;

import org.springframework.stereotype.Component;

/** What a new booking is likely to be. */
@Component
class Proposals {

	private static final Term LOOKED_AT = Term.workingDays(10);

	private static final int SHOWN = 6;

	private final OwnAppointments appointments;

	private final FinnishCalendar calendar;

	private final Users users;

	private final Rules rules;

	private final Clock clock;

	Proposals(OwnAppointments appointments, FinnishCalendar calendar, Users users, Rules rules, Clock clock) {
		this.appointments = appointments;
		this.calendar = calendar;
		this.users = users;
		this.rules = rules;
		this.clock = clock;
	}

	Asked first(String holder) {
		return new Asked("", "", "60", "place", this.appointments.usualPlace(), this.users.phoneOf(holder).orElse(null),
				"true", null);
	}

	/** The next free hours of the person, by the way the form writes them. */
	Map<LocalDateTime, Instant> free(String holder) {
		var today = Helsinki.today(this.clock);
		var free = new LinkedHashMap<LocalDateTime, Instant>();
		List<Instant> next = this.appointments.nextFree(holder, today, this.calendar.end(today, LOOKED_AT), SHOWN);
		next.forEach((one) -> free.put(Helsinki.dateTimeOf(one), one));
		return free;
	}

	Client who(CaseNumber number) {
		return this.rules.clientOf(number);
	}

}
