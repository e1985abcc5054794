package fi.polku.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who completed which task with which answers, so that a repetition is known as such. */
@Repository
class Completions {

	private final JdbcClient jdbc;

	private final Clock clock;

	Completions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void add(WorkItem item, String username, String bodyHash) {
		this.jdbc.sql("""
				insert into completion (task_id, case_number, definition_id, step, username, body_hash, at)
				values (:task, :case, :definition, :step, :username, :hash, :at)
				""")
			.param("task", item.id())
			.param("case", item.caseNumber())
			.param("definition", item.definitionId())
			.param("step", item.step())
			.param("username", username)
			.param("hash", bodyHash)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	Optional<Completed> find(String taskId) {
		return this.jdbc.sql("select * from completion where task_id = :task")
			.param("task", taskId)
			.query(Completions::read)
			.optional();
	}

	/**
	 * The completion; nobody acts on the case's open tasks until the transaction ends.
	 */
	Optional<Completed> lock(String taskId) {
		this.jdbc.sql("""
				select w.task_id
				  from completion c
				  join work_item w on w.case_number = c.case_number
				 where c.task_id = :task
				 order by w.task_id
				   for update of w
				""").param("task", taskId).query(String.class).list();
		return this.jdbc.sql("select * from completion where task_id = :task for update")
			.param("task", taskId)
			.query(Completions::read)
			.optional();
	}

	/** The task was taken back and is open as another one. */
	void withdraw(String taskId, String reopenedAs) {
		this.jdbc.sql("update completion set withdrawn_at = :at, reopened_as = :reopened where task_id = :task")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("reopened", reopenedAs)
			.param("task", taskId)
			.update();
	}

	private static Completed read(ResultSet row, int number) throws SQLException {
		return new Completed(row.getString("case_number"), row.getString("definition_id"), row.getString("step"),
				row.getString("username"), row.getString("body_hash"), row.getTimestamp("at").toInstant(),
				row.getString("reopened_as"));
	}

	/**
	 * A completed task.
	 *
	 * @param reopenedAs the task as which it was taken back, or {@code null}
	 */
	record Completed(String caseNumber, String definitionId, String step, String username, String bodyHash, Instant at,
			String reopenedAs) {
	}

}
