package fi.polku.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import fi.polku.calendar.Helsinki;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Work takes its time also in the history: whoever completes a task has had it open for a
 * while, in office hours and not before there was the task.
 */
class Openings {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private static final int SHORTEST = 5;

	private static final int LONGEST = 60;

	private final JdbcClient jdbc;

	private final Clock clock;

	Openings(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The task that has just been opened was opened some minutes ago. */
	void putBack(OpenWork task, Story story) {
		int minutes = SHORTEST + story.roll("open" + task.step() + task.begun(), LONGEST - SHORTEST + 1);
		var now = this.clock.instant();
		this.jdbc.sql("""
				update work_event e
				   set at = greatest(w.created_at, :morning, :at)
				  from work_item w
				 where w.task_id = e.task_id
				   and e.id = (select max(id)
				                 from work_event
				                where case_number = :case and task_id = :task and kind = 'opened')
				""")
			.param("morning", Timestamp.from(Helsinki.at(Helsinki.dateOf(now), MORNING)))
			.param("at", Timestamp.from(now.minus(Duration.ofMinutes(minutes))))
			.param("case", task.caseNumber().value())
			.param("task", task.taskId())
			.update();
	}

}
