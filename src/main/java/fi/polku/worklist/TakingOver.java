package fi.polku.worklist;

import java.util.List;
import java.util.Locale;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Trail;
import org.camunda.bpm.engine.TaskService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a task that a colleague holds. Whoever takes it says from whom, so that nobody
 * takes it from a person they have not seen named.
 */
@Service
@Transactional
public class TakingOver {

	private final WorkItems items;

	private final TaskLock lock;

	private final TaskService tasks;

	private final WorkEvents events;

	private final Trail trail;

	TakingOver(WorkItems items, TaskLock lock, TaskService tasks, WorkEvents events, Trail trail) {
		this.items = items;
		this.lock = lock;
		this.tasks = tasks;
		this.events = events;
		this.trail = trail;
	}

	/**
	 * Takes the task from the holder named.
	 * @param from the user name of whom the page named
	 */
	public Outcome takeOver(String id, String from, Person by) {
		var refused = this.lock.takeFrom(id, from, by);
		if (refused.isPresent()) {
			return refused.get();
		}
		var item = this.items.find(id, by, Locale.ROOT).orElseThrow();
		if (!item.isHeldBy(by.username())) {
			this.tasks.setAssignee(id, by.username());
			this.events.happened("takenOver", id, item.caseNumber(), by, from);
			this.trail.did("task.takenOver", "guidance", item.step(), new CaseNumber(item.caseNumber()), List.of());
		}
		return new Outcome.Done(null);
	}

}
