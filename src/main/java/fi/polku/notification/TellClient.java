package fi.polku.notification;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import fi.polku.casefile.Appointment;
import fi.polku.casefile.Appointments;
import fi.polku.process.Step;
import fi.polku.process.letter.LetterAt;
import fi.polku.process.letter.Placeholder;
import fi.polku.process.letter.Writes;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Tells the client what the model says at this element: a step that owners draw where
 * they want and write the words of.
 */
@Component
@Writes(anywhere = true, perhaps = { Placeholder.DATE, Placeholder.TIME, Placeholder.PLACE })
class TellClient implements Step {

	/** What it tells of is the model's. */
	static final String TEMPLATE = "modelLetter";

	private final Notifier notifier;

	private final Appointments appointments;

	private final Clock clock;

	TellClient(Notifier notifier, Appointments appointments, Clock clock) {
		this.notifier = notifier;
		this.appointments = appointments;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		Map<Placeholder, String> ahead = this.appointments.of(caseNumber)
			.stream()
			.filter((one) -> List.of("booked", "confirmed").contains(one.state()))
			.filter((one) -> one.startsAt().isAfter(this.clock.instant()))
			.min(Comparator.comparing(Appointment::startsAt))
			.map(MeetingValues::of)
			.orElse(Map.of());
		this.notifier.toClient(caseNumber, Message.of(TEMPLATE, LetterAt.of(execution), ahead));
	}

}
