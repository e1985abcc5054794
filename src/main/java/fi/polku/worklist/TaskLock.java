package fi.polku.worklist;

import java.util.Optional;

import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One at a time: locks the task's row until the transaction ends, then says why a person
 * may not act on it, if so.
 */
@Component
class TaskLock {

	private final JdbcClient jdbc;

	private final WorklistPolicy policy;

	private final WhatBecame became;

	TaskLock(JdbcClient jdbc, WorklistPolicy policy, WhatBecame became) {
		this.jdbc = jdbc;
		this.policy = policy;
		this.became = became;
	}

	/**
	 * For working on the task: nobody else may hold it but whom the person stands in for.
	 */
	Optional<Outcome> take(String id, Person by) {
		return check(id, by, false);
	}

	/** For having the task in hand from now on. */
	Optional<Outcome> hold(String id, Person by) {
		return take(id, by).or(() -> openedOnly(id, by));
	}

	/** Whether the task is within the person's reach for a time only. */
	private Optional<Outcome> openedOnly(String id, Person by) {
		return this.policy.mayHold(by, id) ? Optional.empty() : Optional.of(new Outcome.OpenedOnly());
	}

	/** For asking a colleague, after whose answer the task is one's own. */
	Optional<Outcome> ask(String id, Person by) {
		return give(id, by).or(() -> openedOnly(id, by));
	}

	/** For handing the task on: a lead may, whoever holds it. */
	Optional<Outcome> give(String id, Person by) {
		return check(id, by, WorklistPolicy.leads(by)).or(() -> asked(id));
	}

	/** Whoever holds it; the caller knows who may. */
	Optional<Outcome> any(String id, Person by) {
		return check(id, by, true);
	}

	/** Whether a colleague was asked and has not answered. */
	Optional<Outcome> asked(String id) {
		return this.jdbc.sql("""
				select u.display_name
				  from task_question q
				  join app_user u on u.username = q.asked_to
				 where q.task_id = :task and q.answered_at is null and q.withdrawn_at is null
				""").param("task", id).query(String.class).optional().map(Outcome.Asked::new);
	}

	/** For taking the task from the holder named, and from nobody else. */
	Optional<Outcome> takeFrom(String id, String holder, Person by) {
		var refused = check(id, by, true);
		return refused.isPresent() ? refused
				: heldByAnother(id, holder, by).or(() -> asked(id)).or(() -> openedOnly(id, by));
	}

	private Optional<Outcome> heldByAnother(String id, String holder, Person by) {
		return this.jdbc.sql("""
				select coalesce(u.display_name, w.assignee)
				  from work_item w
				  left join app_user u on u.username = w.assignee
				 where w.task_id = :task and w.assignee not in (:holder, :me)
				""")
			.param("task", id)
			.param("holder", String.valueOf(holder))
			.param("me", by.username())
			.query(String.class)
			.optional()
			.map(Outcome.HeldBy::new);
	}

	private Optional<Outcome> check(String id, Person by, boolean whoeverHolds) {
		var holder = this.jdbc.sql("""
				select w.assignee, coalesce(u.display_name, w.assignee) as name
				  from work_item w
				  left join app_user u on u.username = w.assignee
				 where w.task_id = :task
				   for update of w
				""")
			.param("task", id)
			.query((row, number) -> new Holder(row.getString("assignee"), row.getString("name")))
			.optional();
		if (holder.isEmpty()) {
			return Optional.of(this.became.of(id, by).isPresent() ? new Outcome.NotPossible() : new Outcome.Unknown());
		}
		if (!this.policy.maySee(by, id)) {
			return Optional.of(new Outcome.Unknown());
		}
		if (!this.policy.mayTake(by, id)) {
			return Optional.of(new Outcome.Denied());
		}
		var username = holder.get().username();
		return (username == null || by.hands().contains(username) || whoeverHolds) ? Optional.empty()
				: Optional.of(new Outcome.HeldBy(holder.get().name()));
	}

	private record Holder(String username, String name) {
	}

}
