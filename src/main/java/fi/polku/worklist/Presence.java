package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has which task open now. Forgotten a minute after their page was last seen. */
@Repository
class Presence {

	static final Duration FORGOTTEN_AFTER = Duration.ofSeconds(60);

	private final JdbcClient jdbc;

	private final Clock clock;

	Presence(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The person's page of the task is open. */
	void note(String taskId, Person person) {
		this.jdbc.sql("""
				insert into task_presence (task_id, username, opened_at, seen_at)
				values (:task, :username, :now, :now)
				on conflict (task_id, username) do update
				set seen_at = :now,
				    opened_at = case when task_presence.seen_at < :forgotten then :now else task_presence.opened_at end
				""")
			.param("task", taskId)
			.param("username", person.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("forgotten", forgotten())
			.update();
	}

	/** The others who have the task open, the first first. */
	List<Present> others(String taskId, Person reader) {
		return this.jdbc.sql("""
				select u.display_name as name, p.opened_at
				  from task_presence p
				  join app_user u on u.username = p.username
				 where p.task_id = :task and p.username <> :me and p.seen_at >= :forgotten
				 order by p.opened_at, u.display_name
				""")
			.param("task", taskId)
			.param("me", reader.username())
			.param("forgotten", forgotten())
			.query(Present.class)
			.list();
	}

	/** Takes away what nobody is told any more. */
	void forget() {
		this.jdbc.sql("delete from task_presence where seen_at < :forgotten").param("forgotten", forgotten()).update();
	}

	private Timestamp forgotten() {
		return Timestamp.from(this.clock.instant().minus(FORGOTTEN_AFTER));
	}

	/**
	 * Somebody who has the task open.
	 *
	 * @param name of a member of staff
	 */
	public record Present(String name, Instant openedAt) {
	}

}
