package fi.polku.notification;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.notification.Carrier.Undelivered;
import fi.polku.notification.LastCheck.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Sends what waits. A letter goes to the queue to be printed. What a carrier does not
 * take is tried again, later each time; after the last try it is failed and seen, never
 * lost. A node that dies between handing over and writing it down sends the message once
 * more.
 */
@Component
class Sending {

	private static final Logger log = LoggerFactory.getLogger(Sending.class);

	private static final int AT_A_TIME = 20;

	private static final List<Duration> WAITS = Stream.of(1, 5, 15, 60, 240).map(Duration::ofMinutes).toList();

	private final OutgoingQueue queue;

	private final LastCheck check;

	private final Collection<Carrier> carriers;

	Sending(OutgoingQueue queue, LastCheck check, Collection<Carrier> carriers) {
		this.queue = queue;
		this.check = check;
		this.carriers = carriers;
	}

	/** Sends everything that is due and may go. */
	int round() {
		int all = 0;
		for (var due = lease(); !due.isEmpty(); due = lease()) {
			due.forEach(this::send);
			all += due.size();
		}
		return all;
	}

	boolean isReady(String channel) {
		return "letter".equals(channel) || carriers(channel).findAny().isPresent();
	}

	private List<Waiting> lease() {
		return this.queue.lease(Stream.of("letter", "email", "text_message").filter(this::isReady).toList(), AT_A_TIME);
	}

	private void send(Waiting message) {
		try {
			var verdict = this.check.of(message);
			if (verdict instanceof Verdict.Goes goes) {
				carry(message, goes);
			}
			else if (verdict instanceof Verdict.Withdrawn withdrawn) {
				this.queue.is(message.id(), "withdrawn", message.channel(), withdrawn.why());
			}
			else if (verdict instanceof Verdict.Failed failed) {
				this.queue.is(message.id(), "failed", message.channel(), failed.why());
			}
		}
		catch (RuntimeException ex) {
			log.warn("message {} was not sent: {}", message.id(), ex.getClass().getSimpleName());
			again(message, message.channel(), "fault");
		}
	}

	private void carry(Waiting message, Verdict.Goes goes) {
		if ("letter".equals(goes.channel())) {
			this.queue.is(message.id(), "to_print", "letter", null);
			return;
		}
		var carrier = carriers(goes.channel()).findFirst();
		if (carrier.isEmpty()) {
			this.queue.later(message.id(), goes.channel(), Duration.ZERO, "notSetUp");
			return;
		}
		try {
			carrier.get()
				.carry(new Parcel(message.id(), goes.channel(), goes.address(), message.subject(),
						message.words(goes.channel()), message.calendar()));
			this.queue.is(message.id(), "sent", goes.channel(), null);
		}
		catch (Undelivered ex) {
			log.warn("message {} was not taken: {}, attempt {}", message.id(), ex.getMessage(), message.attempts());
			again(message, goes.channel(), ex.getMessage());
		}
	}

	private void again(Waiting message, String channel, String fault) {
		if (message.attempts() > WAITS.size()) {
			this.queue.is(message.id(), "failed", channel, fault);
		}
		else {
			this.queue.later(message.id(), channel, WAITS.get(message.attempts() - 1), fault);
		}
	}

	private Stream<Carrier> carriers(String channel) {
		return this.carriers.stream().filter((one) -> one.channel().equals(channel) && one.isReady());
	}

}
