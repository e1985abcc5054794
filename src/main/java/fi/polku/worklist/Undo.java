package fi.polku.worklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.security.Person;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back an act on many tasks, task by task, while nothing has moved since. */
@Service
class Undo {

	private final UndoItems items;

	private final UndoOne one;

	private final BulkJobs jobs;

	Undo(UndoItems items, UndoOne one, BulkJobs jobs) {
		this.items = items;
		this.one = one;
		this.jobs = jobs;
	}

	/** How the tasks are before the act. */
	List<UndoItems.State> before(List<String> tasks) {
		return this.items.states(tasks);
	}

	/** Remembers what the act has changed; empty where it changed nothing. */
	Optional<UUID> remember(List<UndoItems.State> before, Person by) {
		return this.items.remember(before, by);
	}

	/**
	 * Takes it back.
	 * @return for each task whether it is as before; empty where there is nothing to undo
	 */
	List<Undone> undo(UUID id, Person by) {
		return this.items.take(id, by).stream().map((was) -> new Undone(was.task(), this.one.undo(was, by))).toList();
	}

	/** Whether one request does not do for it. */
	boolean isLong(UUID id, Person by) {
		return this.items.size(id, by) > Bulk.MOST;
	}

	/**
	 * Begins a job that takes it back.
	 * @return the job; empty where there is nothing to undo
	 */
	@Transactional
	public Optional<UUID> begin(UUID id, Person by) {
		var tasks = this.items.take(id, by).stream().map(UndoItems.State::task).toList();
		return tasks.isEmpty() ? Optional.empty() : Optional.of(this.jobs.addUndo(id, tasks, by));
	}

	/** A task, and whether it is as it was. */
	record Undone(String task, boolean done) {
	}

}
