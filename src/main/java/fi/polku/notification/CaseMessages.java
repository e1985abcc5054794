package fi.polku.notification;

import java.util.List;

import fi.polku.casefile.ToldMessages;
import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Component;

/** The messages of a case, for its file. */
@Component
class CaseMessages implements ToldMessages {

	private final Notifier notifier;

	CaseMessages(Notifier notifier) {
		this.notifier = notifier;
	}

	@Override
	public List<Told> of(CaseNumber caseNumber) {
		return this.notifier.of(caseNumber)
			.stream()
			.map((it) -> new Told(it.createdAt(), it.recipient(), it.channel(), it.subject(), it.body(), it.state()))
			.toList();
	}

}
