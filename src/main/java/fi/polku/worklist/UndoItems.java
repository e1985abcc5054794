package fi.polku.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How tasks were before an act on many of them; kept for an hour. */
@Repository
@Transactional
class UndoItems {

	static final Duration KEPT = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	UndoItems(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	List<State> states(List<String> tasks) {
		return this.jdbc.sql("""
				select w.task_id, w.assignee, w.follow_up_at, w.assignee as now_with,
				       coalesce((select max(e.id) from work_event e
				                  where e.case_number = w.case_number and e.task_id = w.task_id), 0) as event_id
				  from work_item w
				 where w.task_id = any(:tasks)
				""").param("tasks", tasks.toArray(String[]::new)).query((row, number) -> read(row)).list();
	}

	Optional<UUID> remember(List<State> before, Person by) {
		var after = states(before.stream().map(State::task).toList()).stream()
			.collect(Collectors.toMap(State::task, Function.identity()));
		var changed = before.stream()
			.filter((was) -> after.containsKey(was.task()) && after.get(was.task()).event() > was.event())
			.toList();
		if (changed.isEmpty()) {
			return Optional.empty();
		}
		var id = UUID.randomUUID();
		this.jdbc.sql("delete from undo where username = :me and at < :old")
			.param("me", by.username())
			.param("old", Timestamp.from(this.clock.instant().minus(KEPT)))
			.update();
		this.jdbc.sql("insert into undo (id, username, at) values (:id, :me, :now)")
			.param("id", id)
			.param("me", by.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		changed.forEach((was) -> add(id, was, after.get(was.task())));
		return Optional.of(id);
	}

	/** Keeps what one task of a job was before, where the job has changed it. */
	void keep(UUID job, List<State> before, Person by) {
		var now = states(before.stream().map(State::task).toList());
		if (before.isEmpty() || now.isEmpty() || now.get(0).event() <= before.get(0).event()) {
			return;
		}
		this.jdbc.sql("""
				insert into undo (id, username, at) values (:id, :me, :now)
				on conflict (id) do update set at = excluded.at
				""")
			.param("id", job)
			.param("me", by.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		add(job, before.get(0), now.get(0));
	}

	/** How many tasks of the person it would take back; none where it is too late. */
	@Transactional(readOnly = true)
	int size(UUID id, Person by) {
		return this.jdbc.sql("""
				select count(*)
				  from undo u
				  join undo_item i on i.undo_id = u.id
				 where u.id = :id and u.username = :me and u.undone_at is null and u.at > :old
				""")
			.param("id", id)
			.param("me", by.username())
			.param("old", Timestamp.from(this.clock.instant().minus(KEPT)))
			.query(Integer.class)
			.single();
	}

	@Transactional(readOnly = true)
	Optional<State> find(UUID id, String task) {
		return this.jdbc.sql("""
				select task_id, assignee, follow_up as follow_up_at, now_with, event_id
				  from undo_item
				 where undo_id = :id and task_id = :task
				""").param("id", id).param("task", task).query((row, number) -> read(row)).optional();
	}

	private void add(UUID id, State was, State now) {
		this.jdbc.sql("""
				insert into undo_item (undo_id, task_id, event_id, assignee, follow_up, now_with)
				values (:id, :task, :event, :assignee, :followUp, :nowWith)
				""")
			.param("id", id)
			.param("task", was.task())
			.param("event", now.event())
			.param("assignee", was.assignee())
			.param("followUp", was.followUp(), Types.TIMESTAMP)
			.param("nowWith", now.assignee())
			.update();
	}

	/** The tasks of the person's act; once only, and within the hour. */
	List<State> take(UUID id, Person by) {
		var taken = this.jdbc.sql("""
				update undo set undone_at = :now
				 where id = :id and username = :me and undone_at is null and at > :old
				""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("old", Timestamp.from(this.clock.instant().minus(KEPT)))
			.param("id", id)
			.param("me", by.username())
			.update();
		return (taken == 0) ? List.of() : this.jdbc.sql("""
				select task_id, assignee, follow_up as follow_up_at, now_with, event_id
				  from undo_item
				 where undo_id = :id
				 order by task_id
				""").param("id", id).query((row, number) -> read(row)).list();
	}

	private static State read(ResultSet row) throws SQLException {
		return new State(row.getString("task_id"), row.getString("assignee"), row.getTimestamp("follow_up_at"),
				row.getString("now_with"), row.getLong("event_id"));
	}

	/**
	 * How a task was.
	 *
	 * @param nowWith who has it after the act
	 * @param event the last event of the task then
	 */
	record State(String task, String assignee, Timestamp followUp, String nowWith, long event) {
	}

}
