package fi.polku.demo;

import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Plans;
import fi.polku.link.Ground;
import fi.polku.link.OrganisationGrounds;
import fi.polku.process.CaseNumber;
import fi.polku.process.EngineUser;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.worklist.Completing;
import fi.polku.worklist.Events;
import fi.polku.worklist.Outcome;
import fi.polku.worklist.Tasks;

import org.springframework.transaction.support.TransactionOperations;

/** What people do: complete a task, tell what happened; each takes a few minutes. */
class Acts {

	private static final String SECTION = "L 380/2023 116 §: palveluntuottaja saa palvelun kannalta välttämättömät tiedot";

	private final Tasks tasks;

	private final Completing completing;

	private final Events events;

	private final Cases cases;

	private final Plans plans;

	private final CurrentUser currentUser;

	private final EngineUser engineUser;

	private final Actors actors;

	private final AnswerMaker answers;

	private final Openings openings;

	private final OrganisationGrounds grounds;

	private final HistoryTime time;

	private final Clock clock;

	private final TransactionOperations transaction;

	Acts(Tasks tasks, Completing completing, Events events, Cases cases, Plans plans, CurrentUser currentUser,
			EngineUser engineUser, Actors actors, AnswerMaker answers, Openings openings, OrganisationGrounds grounds,
			HistoryTime time, Clock clock, TransactionOperations transaction) {
		this.tasks = tasks;
		this.completing = completing;
		this.events = events;
		this.cases = cases;
		this.plans = plans;
		this.currentUser = currentUser;
		this.engineUser = engineUser;
		this.actors = actors;
		this.answers = answers;
		this.openings = openings;
		this.grounds = grounds;
		this.time = time;
		this.clock = clock;
		this.transaction = transaction;
	}

	/** Does something in the person's name, at once or not at all; the time passes. */
	<T> T as(Person person, Supplier<T> act) {
		return stepByStep(person, () -> this.transaction.execute((status) -> act.get()));
	}

	/** Does something that has transactions of its own. */
	<T> T stepByStep(Person person, Supplier<T> act) {
		this.time.pass();
		return this.currentUser.as(person, () -> this.engineUser.as(person.username(), act));
	}

	/** Completes the task; false where it is no longer there. */
	boolean complete(OpenWork task, Story story, boolean closing) {
		var known = this.actors.of(task, story);
		var person = (isOurs(known) || mayBeTold(task, story)) ? known : lead();
		var scene = scene(person, task.caseNumber(), closing);
		return as(person, () -> {
			var open = this.tasks.open(task.taskId(), person, Locale.ROOT);
			if (open.isEmpty()) {
				return false;
			}
			this.openings.putBack(task, story);
			var filled = this.answers.fill(task.step(), open.get().form(), open.get().proposals(), story, scene);
			return isDone(this.completing.complete(task.taskId(), filled, person), task.step());
		});
	}

	/**
	 * Records why the company's people may be told of the case, as its coordinator; false
	 * where the client has refused.
	 */
	boolean mayBeTold(OpenWork task, Story story) {
		if (!task.groups().contains("companyCoordinator")
				|| this.grounds.all(task.caseNumber()).stream().findAny().isPresent()) {
			return true;
		}
		return as(this.actors.coordinator(task.owner(), story), () -> this.grounds.give(task.caseNumber(),
				this.actors.named("company").organisation(), Ground.law(SECTION))) == null;
	}

	private boolean isOurs(Person person) {
		return person.organisation().equals(lead().organisation());
	}

	private Person lead() {
		return this.actors.named("lead");
	}

	/** Tells what happened; false where nobody waits for it. */
	boolean tell(CaseNumber caseNumber, String event, Story story, boolean closing) {
		var person = this.actors.coordinator(this.cases.get(caseNumber).owner(), story);
		var scene = scene(person, caseNumber, closing);
		return as(person, () -> {
			var possible = this.events.find(caseNumber, event, person, Locale.ROOT);
			if (possible.isEmpty()) {
				return false;
			}
			var filled = this.answers.fill(event, possible.get().form(), possible.get().values(), story, scene);
			return isDone(this.events.tell(caseNumber, event, filled, person), event);
		});
	}

	private Scene scene(Person person, CaseNumber caseNumber, boolean closing) {
		return new Scene(Helsinki.today(this.clock), person.username(), closing, !this.plans.of(caseNumber).isEmpty());
	}

	private static boolean isDone(Outcome outcome, String what) {
		if (outcome instanceof Outcome.Done || outcome instanceof Outcome.DoneBefore) {
			return true;
		}
		if (outcome instanceof Outcome.NotPossible) {
			return false;
		}
		throw new IllegalStateException(what + ": " + outcome);
	}

}
