package fi.polku.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Appointment;
import fi.polku.casefile.Appointments;
import fi.polku.casefile.Booking;
import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * A step that books the interview: the time that a person chose, else the coordinator's
 * first free one.
 */
abstract class BookingStep implements Step {

	private static final Duration REMINDED_BEFORE = Duration.ofDays(2);

	private final Appointments appointments;

	private final Cases cases;

	private final Records records;

	private final Clock clock;

	BookingStep(Appointments appointments, Cases cases, Records records, Clock clock) {
		this.appointments = appointments;
		this.cases = cases;
		this.records = records;
		this.clock = clock;
	}

	/** The last day that is looked at where nobody chose a time. */
	abstract LocalDate searchedUntil(DelegateExecution execution);

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		this.appointments.mark(caseNumber, IntakeModel.INTERVIEW, "moved");
		var chosen = IntakeModel.CHOSEN_SLOT.get(execution);
		var booking = (chosen != null) ? chosen(caseNumber, LocalDateTime.parse(chosen))
				: firstFree(caseNumber, searchedUntil(execution));
		IntakeModel.CHOSEN_SLOT.set(execution, null);
		if (booking instanceof Booking.NoSlotFree none) {
			throw new BpmnError(IntakeModel.NO_SLOT_FREE, "no slot until " + none.searchedUntil());
		}
		if (booking instanceof Booking.Booked booked) {
			tell(execution, booked.appointment());
		}
	}

	private Booking firstFree(CaseNumber caseNumber, LocalDate until) {
		var owner = this.cases.get(caseNumber).owner();
		return (owner != null) ? this.appointments.bookFirstFree(caseNumber, IntakeModel.INTERVIEW, owner,
				Helsinki.today(this.clock), until) : new Booking.NoSlotFree(until);
	}

	private Booking chosen(CaseNumber caseNumber, LocalDateTime time) {
		var byHand = this.records.latest(caseNumber, "findSlotByHand");
		var holder = text(byHand, "heldBy").orElseGet(() -> this.cases.get(caseNumber).owner());
		var start = Helsinki.at(time.toLocalDate(), time.toLocalTime());
		return this.appointments
			.book(caseNumber, IntakeModel.INTERVIEW, holder, start, text(byHand, "interviewPlace").orElse(null))
			.<Booking>map(Booking.Booked::new)
			.orElseGet(() -> new Booking.NoSlotFree(time.toLocalDate()));
	}

	private static Optional<String> text(Optional<CaseRecord> record, String field) {
		return record.map((it) -> it.text(field));
	}

	private void tell(DelegateExecution execution, Appointment appointment) {
		var reminder = appointment.startsAt().minus(REMINDED_BEFORE);
		Instant now = this.clock.instant();
		IntakeModel.INTERVIEW_AT.set(execution, appointment.startsAt());
		IntakeModel.REMINDER_AT.set(execution, reminder.isBefore(now) ? now : reminder);
		IntakeModel.INTERVIEW_DAY.set(execution, Helsinki.dateOf(appointment.startsAt()).toString());
	}

}
