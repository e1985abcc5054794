package fi.polku.partner;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fi.polku.casefile.Cases;
import fi.polku.client.Clients;
import fi.polku.link.LinkAnswers;
import fi.polku.link.PersonalLink;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.worklist.Events;
import fi.polku.worklist.LinkHolder;
import fi.polku.worklist.Outcome;
import fi.polku.worklist.PossibleEvent;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a partner is asked now, and their answers. */
@Service
@Transactional
class PartnerQuestions {

	static final String HOLDER = "partner";

	private static final Person PARTNER = new Person(HOLDER, HOLDER, Set.of(), null, null, null);

	private final Events events;

	private final Cases cases;

	private final Clients clients;

	private final LinkAnswers answers;

	private final CurrentUser user;

	PartnerQuestions(Events events, Cases cases, Clients clients, LinkAnswers answers, CurrentUser user) {
		this.events = events;
		this.cases = cases;
		this.clients = clients;
		this.answers = answers;
		this.user = user;
	}

	/** The forms of the link's run of the service that wait for the partner now. */
	List<PossibleEvent> of(PersonalLink link, Locale locale) {
		return (link.run() == null) ? List.of()
				: this.events.possibleByLink(link.caseNumber(), holder(link), locale)
					.stream()
					.map((event) -> isProtected(link) ? event.masked() : event)
					.toList();
	}

	private static LinkHolder holder(PersonalLink link) {
		return new LinkHolder(HOLDER, link.run());
	}

	private boolean isProtected(PersonalLink link) {
		return this.clients.get(this.cases.get(link.caseNumber()).clientId()).protectionOrder();
	}

	/** The client's name; {@code null} behind a protection order. */
	String client(PersonalLink link) {
		var one = this.cases.get(link.caseNumber());
		var client = this.clients.get(one.clientId());
		return client.protectionOrder() ? null : client.fullName();
	}

	Outcome tell(PersonalLink link, String event, Map<String, ?> given) {
		if (of(link, Locale.ROOT).stream().noneMatch((one) -> one.event().equals(event))) {
			return new Outcome.NotPossible();
		}
		return this.user.as(PARTNER, () -> this.events.tellByLink(link.caseNumber(), event, given, holder(link)));
	}

	void answer(PersonalLink link, String words) {
		this.user.as(PARTNER, () -> {
			this.answers.keep(link, "answer", null, words);
			return null;
		});
	}

}
