package fi.polku.appointment;

import fi.polku.casefile.MeetingsCancelled;
import fi.polku.notification.Notifier;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the client that meetings are not held, since guidance has ended. */
@Component
class ClosedCases {

	private final AppointmentMessages messages;

	private final Notifier notifier;

	ClosedCases(AppointmentMessages messages, Notifier notifier) {
		this.messages = messages;
		this.notifier = notifier;
	}

	/** Those who come after somebody who has died are not written to. */
	@EventListener
	void on(MeetingsCancelled event) {
		if ("died".equals(event.exit().reason())) {
			event.meetings().forEach((it) -> this.notifier.withdraw(it.id()));
		}
		else {
			event.meetings().forEach(this.messages::cancelled);
		}
	}

}
