package fi.polku.intake;

import fi.polku.casefile.CaseClosed;
import fi.polku.casefile.Cases;
import fi.polku.client.JoinedClients;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A case that was attached to the open one of the same person is that person's once it is
 * over: two open ones of a programme nobody has.
 */
@Component
class JoinedCases {

	private final Cases cases;

	private final JoinedClients joined;

	JoinedCases(Cases cases, JoinedClients joined) {
		this.cases = cases;
		this.joined = joined;
	}

	@EventListener
	@Transactional
	public void closed(CaseClosed closed) {
		var client = this.cases.get(closed.number()).clientId();
		this.joined.known(client).ifPresent((known) -> {
			this.cases.moveTo(closed.number(), known);
			this.joined.part(client);
		});
	}

}
