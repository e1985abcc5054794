package fi.polku.worklist;

import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Trail;
import fi.polku.worklist.UndoItems.State;
import org.camunda.bpm.engine.TaskService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives one task back to whom and when it was. */
@Component
class UndoOne {

	private final JdbcClient jdbc;

	private final WorkItems items;

	private final WorklistPolicy policy;

	private final TaskService tasks;

	private final WorkEvents events;

	private final Trail trail;

	UndoOne(JdbcClient jdbc, WorkItems items, WorklistPolicy policy, TaskService tasks, WorkEvents events,
			Trail trail) {
		this.jdbc = jdbc;
		this.items = items;
		this.policy = policy;
		this.tasks = tasks;
		this.events = events;
		this.trail = trail;
	}

	/**
	 * Whether it is as it was; not where it is done, has moved, or is begun by another.
	 */
	@Transactional
	boolean undo(State was, Person by) {
		var toOneself = by.username().equals(was.assignee());
		if (!stands(was, by) || !this.policy.mayTake(by, was.task())
				|| toOneself && !this.policy.mayHold(by, was.task())) {
			return false;
		}
		var item = this.items.find(was.task(), by, Locale.ROOT).orElseThrow();
		if (!Objects.equals(was.assignee(), item.assignee())) {
			this.tasks.setAssignee(was.task(), was.assignee());
		}
		var task = this.tasks.createTaskQuery().taskId(was.task()).singleResult();
		var followUp = (was.followUp() != null) ? Date.from(was.followUp().toInstant()) : null;
		if (!Objects.equals(followUp, task.getFollowUpDate())) {
			task.setFollowUpDate(followUp);
			this.tasks.saveTask(task);
		}
		this.events.happened("undone", was.task(), item.caseNumber(), by, was.assignee());
		this.trail.did("task.undone", "guidance", item.step(), new CaseNumber(item.caseNumber()), List.of());
		return true;
	}

	private boolean stands(State was, Person by) {
		return this.jdbc.sql("""
				select w.task_id
				  from work_item w
				 where w.task_id = :task and w.assignee is not distinct from :nowWith
				   and not exists (select from work_event e
				                    where e.case_number = w.case_number and e.task_id = w.task_id
				                      and e.id > :event and not (e.kind = 'opened' and e.username = :me))
				   and not exists (select from draft d where d.task_id = w.task_id and d.username <> :me
				                      and d.username = :nowWith)
				   for update of w
				""")
			.param("task", was.task())
			.param("nowWith", was.nowWith())
			.param("event", was.event())
			.param("me", by.username())
			.query(String.class)
			.optional()
			.isPresent();
	}

}
