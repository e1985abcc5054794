package fi.polku.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Appointments;
import fi.polku.casefile.Booking;
import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;

import org.springframework.stereotype.Component;

/**
 * Books the interview: the time that a person chose, else the coordinator's first free
 * one. An earlier booking of the case gives way.
 */
@Component
class InterviewBooking {

	private final Appointments appointments;

	private final Cases cases;

	private final Records records;

	private final CurrentUser user;

	private final Clock clock;

	InterviewBooking(Appointments appointments, Cases cases, Records records, CurrentUser user, Clock clock) {
		this.appointments = appointments;
		this.cases = cases;
		this.records = records;
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
		var owner = this.cases.get(caseNumber).owner();
		return (owner != null) ? this.appointments.bookFirstFree(caseNumber, IntakeModel.INTERVIEW, owner,
				Helsinki.today(this.clock), until) : new Booking.NoSlotFree(until);
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
		}
		return finder.username();
	}

	private static Optional<String> text(Optional<CaseRecord> record, String field) {
		return record.map((it) -> it.text(field));
	}

}
