package fi.polku.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.polku.casefile.Appointments;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import fi.polku.process.Models;
import fi.polku.process.WaitingEvent;
import fi.polku.process.form.FieldFault;
import fi.polku.security.Person;
import fi.polku.trail.Trail;
import org.camunda.bpm.engine.TaskService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A client who did not come to a meeting. Where the model has an event for it, the event
 * is told; else the absence is recorded and a new time is agreed.
 */
@Service
@Transactional
public class NoShows {

	static final String EVENT = "clientDidNotCome";

	private final WorkItems items;

	private final TaskLock lock;

	private final TaskService tasks;

	private final Journeys journeys;

	private final Models models;

	private final Appointments appointments;

	private final WorkEvents events;

	private final Trail trail;

	NoShows(WorkItems items, TaskLock lock, TaskService tasks, Journeys journeys, Models models,
			Appointments appointments, WorkEvents events, Trail trail) {
		this.items = items;
		this.lock = lock;
		this.tasks = tasks;
		this.journeys = journeys;
		this.models = models;
		this.appointments = appointments;
		this.events = events;
		this.trail = trail;
	}

	/** The model's event for the task, if it has one now. */
	public Optional<String> event(WorkItem item) {
		var execution = this.tasks.createTaskQuery().taskId(item.id()).singleResult().getExecutionId();
		return this.journeys.waiting(new CaseNumber(item.caseNumber()))
			.stream()
			.filter((waiting) -> waiting.executionId().equals(execution) && waiting.element().startsWith(EVENT))
			.map(WaitingEvent::element)
			.findFirst();
	}

	/** Why the person cannot record an absence, if so. */
	Optional<Outcome> whyNot(WorkItem item, Person by) {
		return this.lock.take(item.id(), by)
			.or(() -> (isMeeting(item) || event(item).isPresent()) ? Optional.empty()
					: Optional.of(new Outcome.NotPossible()));
	}

	private boolean isMeeting(WorkItem item) {
		return this.models.of(item.definitionId(), Locale.ROOT).get(item.step()).isTrue("polku:meeting");
	}

	/**
	 * Records the absence where the model has no event for it.
	 * @param newTime the new time, or {@code null} where none is agreed yet
	 */
	public Outcome record(String id, Instant newTime, String place, Person by) {
		return this.lock.take(id, by).orElseGet(() -> {
			var item = this.items.find(id, by, Locale.ROOT).orElseThrow();
			if (!isMeeting(item) || event(item).isPresent()) {
				return new Outcome.NotPossible();
			}
			var caseNumber = new CaseNumber(item.caseNumber());
			this.appointments.mark(caseNumber, item.step(), "missed");
			if (newTime != null
					&& this.appointments.book(caseNumber, item.step(), by.username(), newTime, place).isEmpty()) {
				return new Outcome.Faulty(List.of(FieldFault.of("newTime", "slotTaken")));
			}
			this.events.happened("noShow", id, item.caseNumber(), by, null);
			this.trail.did("client.didNotCome", "guidance", item.step(), caseNumber, List.of());
			return new Outcome.Done(id);
		});
	}

}
