package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;

import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the engine does not keep of the work: opened, claimed, released, the team then.
 */
@Repository
class WorkEvents {

	private final JdbcClient jdbc;

	private final Clock clock;

	WorkEvents(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Something was done to a task.
	 * @param kind given, opened, claimed, released, assigned, followUp, completed,
	 * withdrawn, noShow, event
	 */
	void happened(String kind, String taskId, String caseNumber, Person by, String detail) {
		this.jdbc.sql("""
				insert into work_event (task_id, case_number, kind, username, team_id, detail, at)
				values (:task, :case, :kind, :username, :team, :detail, :at)
				""")
			.param("task", taskId)
			.param("case", caseNumber)
			.param("kind", kind)
			.param("username", by.username())
			.param("team", by.team())
			.param("detail", detail)
			.param("at", now())
			.update();
	}

	/** Marks the task read by the person. */
	void read(String taskId, Person by) {
		this.jdbc.sql("""
				insert into work_item_read (task_id, username, read_at)
				values (:task, :username, :at)
				on conflict do nothing
				""").param("task", taskId).param("username", by.username()).param("at", now()).update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
