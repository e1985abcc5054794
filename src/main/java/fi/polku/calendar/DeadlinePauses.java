package fi.polku.calendar;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Pauses the deadlines of cases. What is moved is returned, so that the caller can move
 * the task and its timers.
 */
@Repository
public class DeadlinePauses {

	private final JdbcClient jdbc;

	private final Deadlines deadlines;

	private final FinnishCalendar calendar;

	DeadlinePauses(JdbcClient jdbc, Deadlines deadlines, FinnishCalendar calendar) {
		this.jdbc = jdbc;
		this.deadlines = deadlines;
		this.calendar = calendar;
	}

	/**
	 * Moves the running deadlines of a case that a pause may move; negative days give
	 * back what a shorter pause did not need.
	 * @return the deadlines as they now stand
	 */
	public List<Deadline> pause(String caseNumber, int days) {
		return this.deadlines.ofCase(caseNumber)
			.stream()
			.filter((deadline) -> deadline.verdict() == Verdict.RUNNING && deadline.due().pauses())
			.map((deadline) -> paused(deadline, days))
			.toList();
	}

	private Deadline paused(Deadline deadline, int days) {
		var term = deadline.due().term();
		var unpaused = this.calendar.end(deadline.due().countedFrom(), term);
		var total = deadline.pausedDays() + days;
		var kind = term.moves() ? KindOfDay.WORKING_DAYS : term.kindOfDay();
		var moved = deadline.due().movedTo(this.calendar.shift(unpaused, total, kind));
		return this.jdbc.sql("""
				update deadline
				   set due_on = :dueOn, due_at = :dueAt, paused_days = :total
				 where id = :id
				returning *
				""")
			.paramSource(DeadlineRow.parameters(deadline.caseNumber(), deadline.taskId(), moved)
				.addValue("id", deadline.id())
				.addValue("total", total))
			.query(DeadlineRow::read)
			.single();
	}

}
