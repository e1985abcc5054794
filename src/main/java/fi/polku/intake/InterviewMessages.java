package fi.polku.intake;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Appointments;
import fi.polku.notification.CalendarFile;
import fi.polku.notification.MeetingValues;
import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.process.CaseNumber;
import fi.polku.process.letter.LetterAt;

import org.springframework.stereotype.Component;

/**
 * Messages about the interview that is booked: the day, the time, the place and the
 * phone.
 */
@Component
class InterviewMessages {

	private final Appointments appointments;

	private final Notifier notifier;

	InterviewMessages(Appointments appointments, Notifier notifier) {
		this.appointments = appointments;
		this.notifier = notifier;
	}

	/** Sends the message, unless the time has meanwhile been moved or cancelled. */
	void send(CaseNumber caseNumber, String template, LetterAt letter) {
		this.appointments.current(caseNumber, IntakeModel.INTERVIEW).ifPresent((appointment) -> {
			var calendar = CalendarFile.of(appointment.id(), appointment.startsAt(), appointment.endsAt(),
					appointment.place());
			var values = MeetingValues.of(appointment);
			this.notifier.toClient(caseNumber,
					Message.of(template, letter, values).with(calendar).about(appointment.id()));
		});
	}

}
