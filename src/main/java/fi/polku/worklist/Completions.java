package fi.polku.worklist;

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
			.query((row, number) -> new Completed(row.getString("case_number"), row.getString("definition_id"),
					row.getString("step"), row.getString("username"), row.getString("body_hash"),
					row.getTimestamp("at").toInstant()))
			.optional();
	}

	record Completed(String caseNumber, String definitionId, String step, String username, String bodyHash,
			Instant at) {
	}

}
