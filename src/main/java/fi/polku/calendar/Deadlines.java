package fi.polku.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The deadlines of cases and tasks, each with its legal ground and verdict. */
@Repository
public class Deadlines {

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	private final Clock clock;

	private final DueDates dueDates;

	Deadlines(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock, DueDates dueDates) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.clock = clock;
		this.dueDates = dueDates;
	}

	/** See {@link DueDates#dueFor}. */
	public Due dueFor(String rule, boolean lawApplies, LocalDate eventDate, Instant start) {
		return this.dueDates.dueFor(rule, lawApplies, eventDate, start);
	}

	/** A task has one deadline; a second is a fault. */
	public void create(String caseNumber, String taskId, Due due) {
		this.jdbc.sql(DeadlineRow.INSERT).paramSource(DeadlineRow.parameters(caseNumber, taskId, due)).update();
	}

	/** Many at once, for a bulk start. */
	public void create(Collection<NewDeadline> created) {
		var rows = created.stream()
			.map((one) -> DeadlineRow.parameters(one.caseNumber(), one.taskId(), one.due()))
			.toArray(SqlParameterSource[]::new);
		this.batches.batchUpdate(DeadlineRow.INSERT, rows);
	}

	public Optional<Deadline> ofTask(String taskId) {
		return this.jdbc.sql("""
				select *
				  from deadline
				 where task_id = :taskId
				""").param("taskId", taskId).query(DeadlineRow::read).optional();
	}

	/** Oldest first. */
	public List<Deadline> ofCase(String caseNumber) {
		return this.jdbc.sql("""
				select *
				  from deadline
				 where case_number = :caseNumber
				 order by id
				""").param("caseNumber", caseNumber).query(DeadlineRow::read).list();
	}

	/**
	 * The task was done: in time, or too late even if nobody had noticed. A verdict once
	 * given stays.
	 */
	public void done(String taskId) {
		this.jdbc.sql("""
				update deadline
				   set verdict = case when :now < due_at then 'MET' else 'MISSED' end,
				       verdict_at = :now
				 where task_id = :taskId
				   and verdict = 'RUNNING'
				""").param("taskId", taskId).param("now", now()).update();
	}

	/** Gives the verdict to those that ran out by now; the ones given it, each once. */
	public List<Deadline> runOut(int most) {
		return this.jdbc.sql("""
				update deadline
				   set verdict = 'MISSED',
				       verdict_at = due_at
				 where id in (select id
				                from deadline
				               where verdict = 'RUNNING'
				                 and due_at <= :now
				               order by due_at, id
				               limit :most
				                 for update skip locked)
				returning *
				""").param("now", now()).param("most", most).query(DeadlineRow::read).list();
	}

	/** The task was withdrawn. */
	public void cancel(String taskId) {
		this.jdbc.sql("""
				update deadline
				   set verdict = 'CANCELLED',
				       verdict_at = :now
				 where task_id = :taskId
				   and verdict = 'RUNNING'
				""").param("taskId", taskId).param("now", now()).update();
	}

	/**
	 * The task begins again as another one: its deadline goes on as it was. One that was
	 * missed stays missed.
	 * @return when it is due, or empty where the task had no deadline
	 */
	public Optional<Instant> reopen(String taskId, String reopenedAs) {
		this.jdbc.sql("""
				delete from deadline
				 where task_id = :reopened
				   and exists (select from deadline where task_id = :taskId)
				""").param("reopened", reopenedAs).param("taskId", taskId).update();
		return this.jdbc.sql("""
				update deadline
				   set task_id = :reopened,
				       verdict = case verdict when 'MISSED' then 'MISSED' else 'RUNNING' end,
				       verdict_at = case verdict when 'MISSED' then verdict_at end
				 where task_id = :taskId
				returning due_at
				""")
			.param("reopened", reopenedAs)
			.param("taskId", taskId)
			.query((row, number) -> row.getTimestamp("due_at").toInstant())
			.optional();
	}

	/**
	 * Why it was missed; goes with the verdict.
	 * @return false where it has not been missed
	 */
	public boolean explain(long id, String reason) {
		return this.jdbc.sql("""
				update deadline
				   set reason = :reason
				 where id = :id
				   and verdict = 'MISSED'
				""").param("id", id).param("reason", reason).update() == 1;
	}

	/** The day it is counted from changed, such as an agreed date. */
	public void replace(String taskId, Due due) {
		this.jdbc.sql("""
				update deadline
				   set ground = :ground, law_reference = :lawReference, counted_from = :countedFrom,
				       amount = :amount, unit = :unit, kind_of_day = :kindOfDay, moves = :moves, pauses = :pauses,
				       calendar_version = :calendarVersion, due_on = :dueOn, due_at = :dueAt
				 where task_id = :taskId
				   and verdict = 'RUNNING'
				""").paramSource(DeadlineRow.parameters(null, taskId, due)).update();
	}

	/** The task has another rule, and its deadline goes on by it. */
	public void change(String taskId, Due due) {
		this.jdbc.sql("""
				update deadline
				   set rule = :rule, verdict = 'RUNNING', verdict_at = null
				 where task_id = :taskId
				   and verdict in ('RUNNING', 'CANCELLED')
				""").paramSource(DeadlineRow.parameters(null, taskId, due)).update();
		replace(taskId, due);
	}

	private Object now() {
		return DeadlineRow.utc(this.clock.instant());
	}

	/** A deadline to be. */
	public record NewDeadline(String caseNumber, String taskId, Due due) {
	}

}
