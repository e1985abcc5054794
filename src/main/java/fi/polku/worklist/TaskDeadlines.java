package fi.polku.worklist;

import java.time.LocalDate;
import java.util.Date;

import fi.polku.calendar.Deadlines;
import fi.polku.calendar.Deadlines.NewDeadline;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sets the due date of a new task by its rule. The row of the deadline is written with
 * the others of the transaction.
 */
@Component
class TaskDeadlines {

	private final ObjectProvider<Deadlines> deadlines;

	private final JdbcClient jdbc;

	private final TouchedTasks touched;

	TaskDeadlines(ObjectProvider<Deadlines> deadlines, JdbcClient jdbc, TouchedTasks touched) {
		this.deadlines = deadlines;
		this.jdbc = jdbc;
		this.touched = touched;
	}

	void set(DelegateTask task, DeadlineRuleOfTask rule) {
		var caseNumber = task.getExecution().getProcessBusinessKey();
		if (caseNumber == null) {
			return;
		}
		var day = day(task, rule.from(), caseNumber);
		var due = this.deadlines.getObject().dueFor(rule.rule(), day != null, day, task.getCreateTime().toInstant());
		task.setDueDate(Date.from(due.dueAt()));
		this.touched.due(new NewDeadline(caseNumber, task.getId(), due));
	}

	private LocalDate day(DelegateTask task, String from, String caseNumber) {
		if (from == null) {
			return null;
		}
		if (from.startsWith("variable:")) {
			var value = task.getVariable(from.substring("variable:".length()));
			return (value != null) ? LocalDate.parse(value.toString().substring(0, 10)) : null;
		}
		return this.jdbc.sql("select search_began from client_case where number = :number and search_began is not null")
			.param("number", caseNumber)
			.query(LocalDate.class)
			.optional()
			.orElse(null);
	}

}
