package fi.polku.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Appointment;
import fi.polku.casefile.Booking;
import fi.polku.process.Step;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the steps share that book the interview: they tell the model when it is. */
abstract class BookingStep implements Step {

	private static final Duration REMINDED_BEFORE = Duration.ofDays(2);

	/** A reminder that follows the invitation sooner says nothing new. */
	private static final Duration AFTER_INVITATION = Duration.ofDays(1);

	private final InterviewBooking booking;

	private final Clock clock;

	BookingStep(InterviewBooking booking, Clock clock) {
		this.booking = booking;
		this.clock = clock;
	}

	/**
	 * Books the time that a person chose, else the first free one up to the day; throws
	 * {@code noSlotFree} where there is none.
	 */
	void book(DelegateExecution execution, LocalDate until) {
		var chosen = IntakeModel.CHOSEN_SLOT.get(execution);
		IntakeModel.CHOSEN_SLOT.set(execution, null);
		var made = this.booking.book(caseNumber(execution), (chosen != null) ? LocalDateTime.parse(chosen) : null,
				until);
		if (made instanceof Booking.NoSlotFree none) {
			throw new BpmnError(IntakeModel.NO_SLOT_FREE, "no slot until " + none.searchedUntil());
		}
		if (made instanceof Booking.Booked booked) {
			tell(execution, booked.appointment());
		}
	}

	private void tell(DelegateExecution execution, Appointment appointment) {
		var reminder = appointment.startsAt().minus(REMINDED_BEFORE);
		var wanted = !reminder.isBefore(this.clock.instant().plus(AFTER_INVITATION));
		IntakeModel.INTERVIEW_AT.set(execution, appointment.startsAt());
		IntakeModel.REMINDER_WANTED.set(execution, wanted);
		IntakeModel.REMINDER_AT.set(execution, wanted ? reminder : appointment.startsAt());
		IntakeModel.INTERVIEW_DAY.set(execution, Helsinki.dateOf(appointment.startsAt()).toString());
	}

}
