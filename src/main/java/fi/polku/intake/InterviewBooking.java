package fi.polku.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.Term;
import fi.polku.casefile.Appointments;
import fi.polku.casefile.Booking;
import fi.polku.casefile.Case;
import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Cases;
import fi.polku.casefile.OwnerChoices;
import fi.polku.casefile.OwnerReason;
import fi.polku.casefile.Records;
import fi.polku.client.Clients;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;

import org.springframework.stereotype.Component;

/**
 * Books the interview: the time that a person chose, else the coordinator's first free
 * one. An earlier booking of the case gives way.
 */
@Component
class InterviewBooking {

	/** The post brings a letter on the fourth working day; the interview is later. */
	private static final Term LETTER_ARRIVES = Term.workingDays(4);

	private final Appointments appointments;

	private final Cases cases;

	private final OwnerChoices choices;

	private final Records records;

	private final Clients clients;

	private final FinnishCalendar calendar;

	private final CurrentUser user;

	private final Clock clock;

	InterviewBooking(Appointments appointments, Cases cases, OwnerChoices choices, Records records, Clients clients,
			FinnishCalendar calendar, CurrentUser user, Clock clock) {
		this.appointments = appointments;
		this.cases = cases;
		this.choices = choices;
		this.records = records;
		this.clients = clients;
		this.calendar = calendar;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Books a time.
	 * @param chosen local in Finland, or {@code null} where nobody chose one
	 * @param until the last day that is then looked at
	 */
	Booking book(CaseNumber caseNumber, LocalDateTime chosen, LocalDate until) {
		this.appointments.mark(caseNumber, IntakeModel.INTERVIEW, "moved");
		return (chosen != null) ? chosen(caseNumber, chosen) : firstFree(caseNumber, until);
	}

	private Booking firstFree(CaseNumber caseNumber, LocalDate until) {
		var here = this.cases.get(caseNumber);
		if (here.owner() == null) {
			return new Booking.NoSlotFree(until);
		}
		var today = Helsinki.today(this.clock);
		var reached = reachedOn(here.clientId(), today);
		var booked = firstFree(here, reached, until);
		return (booked instanceof Booking.NoSlotFree && reached.isAfter(today)) ? firstFree(here, today, until)
				: booked;
	}

	private Booking firstFree(Case here, LocalDate after, LocalDate until) {
		return this.appointments.bookFirstFree(here.number(), IntakeModel.INTERVIEW, here.owner(), after, until);
	}

	/**
	 * When the invitation reaches the client. The deadline goes before the letter's days.
	 */
	private LocalDate reachedOn(UUID client, LocalDate today) {
		var channel = this.clients.get(client).contact().channel();
		return (channel == null || "letter".equals(channel)) ? this.calendar.end(today, LETTER_ARRIVES) : today;
	}

	private Booking chosen(CaseNumber caseNumber, LocalDateTime time) {
		var byHand = this.records.latest(caseNumber, "findSlotByHand");
		var holder = text(byHand, "heldBy").orElseGet(() -> ownerOf(caseNumber));
		var start = Helsinki.at(time.toLocalDate(), time.toLocalTime());
		return this.appointments
			.book(caseNumber, IntakeModel.INTERVIEW, holder, start, text(byHand, "interviewPlace").orElse(null))
			.<Booking>map(Booking.Booked::new)
			.orElseGet(() -> new Booking.NoSlotFree(time.toLocalDate()));
	}

	/** A case that got no coordinator becomes that of the person who finds the time. */
	private String ownerOf(CaseNumber caseNumber) {
		var here = this.cases.get(caseNumber);
		if (here.owner() != null) {
			return here.owner();
		}
		var finder = this.user.get();
		if (finder.organisation() != null) {
			this.cases.assign(caseNumber, finder.username(), finder.team(), finder.area());
			this.choices.keep(caseNumber, finder.username(), OwnerReason.finder, null);
		}
		return finder.username();
	}

	private static Optional<String> text(Optional<CaseRecord> record, String field) {
		return record.map((it) -> it.text(field));
	}

}
