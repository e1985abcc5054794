package fi.polku.people;

import fi.polku.people.Handovers.Leased;
import fi.polku.people.Handovers.Result;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Users;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works off handovers in the name of who asked for them. When a node dies its lease runs
 * out, and another goes on with the cases that have no result.
 */
@Component
class HandoverWorker {

	private static final Logger log = LoggerFactory.getLogger(HandoverWorker.class);

	private static final int AT_A_TIME = 50;

	private final Handovers handovers;

	private final HandoverOfCase one;

	private final Users users;

	private final CurrentUser current;

	HandoverWorker(Handovers handovers, HandoverOfCase one, Users users, CurrentUser current) {
		this.handovers = handovers;
		this.one = one;
		this.users = users;
		this.current = current;
	}

	@Scheduled(fixedDelay = 1000)
	void work() {
		for (var next = this.handovers.lease(); next.isPresent(); next = this.handovers.lease()) {
			work(next.get());
		}
	}

	private void work(Leased handover) {
		var by = this.users.find(handover.username()).orElseThrow();
		for (var cases = this.handovers.waiting(handover.id(), AT_A_TIME); !cases.isEmpty(); cases = this.handovers
			.waiting(handover.id(), AT_A_TIME)) {
			cases.forEach((number) -> this.current.as(by, () -> move(handover, number, by)));
		}
		this.handovers.done(handover.id());
	}

	private boolean move(Leased handover, String number, Person by) {
		try {
			this.one.move(handover, new CaseNumber(number), by);
			return true;
		}
		catch (RuntimeException ex) {
			log.warn("a case of handover {} stays where it was", handover.id(), ex);
			this.handovers.result(handover.id(), number, Result.FAILED, null, 0);
			return false;
		}
	}

}
