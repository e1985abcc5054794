package fi.polku.people;

import java.util.Optional;

import fi.polku.casefile.Cases;
import fi.polku.casefile.OwnerChoices;
import fi.polku.casefile.OwnerReason;
import fi.polku.people.HandoverCases.Least;
import fi.polku.people.Handovers.Leased;
import fi.polku.people.Handovers.Result;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Users;
import fi.polku.worklist.CaseTasks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands one case on: its owner, and the open tasks. Appointments stay as they were
 * agreed, and so does the area, which is the client's.
 */
@Service
class HandoverOfCase {

	private final JdbcClient jdbc;

	private final Cases cases;

	private final OwnerChoices choices;

	private final CaseTasks tasks;

	private final HandoverCases choice;

	private final Handovers handovers;

	private final Users users;

	HandoverOfCase(JdbcClient jdbc, Cases cases, OwnerChoices choices, CaseTasks tasks, HandoverCases choice,
			Handovers handovers, Users users) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.choices = choices;
		this.tasks = tasks;
		this.choice = choice;
		this.handovers = handovers;
		this.users = users;
	}

	@Transactional
	public void move(Leased handover, CaseNumber number, Person by) {
		this.jdbc.sql("select from client_case where number = :number for update")
			.param("number", number.value())
			.query((row) -> {
			});
		var one = this.cases.get(number);
		var least = (handover.to() == null) ? least(handover, number) : Optional.<Least>empty();
		var to = this.users.find((handover.to() != null) ? handover.to() : least.map(Least::username).orElse(""))
			.orElse(null);
		if (!one.open()) {
			this.handovers.result(handover.id(), number.value(), Result.CLOSED, null, 0);
		}
		else if (to == null) {
			this.handovers.result(handover.id(), number.value(), Result.NOBODY, null, 0);
		}
		else {
			var owned = handover.from().equals(one.owner());
			if (owned) {
				this.cases.assign(number, to.username(), to.team(), one.area());
				this.choices.keep(number, to.username(),
						least.map((it) -> OwnerReason.leastLoaded(it.near(), false)).orElse(OwnerReason.handedOver),
						least.map(Least::cases).orElse(null));
			}
			int moved = this.tasks.handOn(number, handover.from(), to, by);
			this.handovers.result(handover.id(), number.value(), (owned || moved > 0) ? Result.MOVED : Result.CHANGED,
					to.username(), moved);
		}
	}

	private Optional<Least> least(Leased handover, CaseNumber number) {
		var roles = this.users.find(handover.from()).orElseThrow().roles();
		return this.choice.leastLoaded(number, handover.from(), HandoverPolicy.guiding(roles));
	}

}
