package fi.polku.notification;

import java.time.Clock;
import java.util.List;

import fi.polku.casefile.ToldMessages;
import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Component;

/** The messages of a case, for its file. */
@Component
class CaseMessages implements ToldMessages {

	private final Notifier notifier;

	private final Clock clock;

	CaseMessages(Notifier notifier, Clock clock) {
		this.notifier = notifier;
		this.clock = clock;
	}

	@Override
	public List<Told> of(CaseNumber caseNumber) {
		return this.notifier.of(caseNumber).stream().map(this::told).toList();
	}

	private Told told(Outgoing it) {
		var waits = "waiting".equals(it.state());
		var later = waits && it.notBefore().isAfter(this.clock.instant());
		return new Told(it.id(), waits ? it.createdAt() : it.changedAt(), later ? it.notBefore() : null, it.recipient(),
				it.channel(), it.subject(), it.body(), it.state());
	}

}
