package fi.polku.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import fi.polku.calendar.Deadlines;
import fi.polku.calendar.Deadlines.NewDeadline;
import fi.polku.calendar.Due;
import fi.polku.calendar.Helsinki;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sets the due date of a new task by its rule. The row of the deadline is written with
 * the others of the transaction.
 */
@Component
class TaskDeadlines {

	private final ObjectProvider<Deadlines> deadlines;

	private final TouchedTasks touched;

	TaskDeadlines(ObjectProvider<Deadlines> deadlines, TouchedTasks touched) {
		this.deadlines = deadlines;
		this.touched = touched;
	}

	void set(DelegateTask task, DeadlineRuleOfTask rule) {
		var caseNumber = task.getExecution().getProcessBusinessKey();
		if (caseNumber == null) {
			return;
		}
		var due = due(task, rule);
		task.setDueDate(Date.from(due.dueAt()));
		this.touched.due(new NewDeadline(caseNumber, task.getId(), due));
	}

	/** The open task goes on by another rule, or by none where it is {@code null}. */
	void change(DelegateTask task, DeadlineRuleOfTask rule) {
		var all = this.deadlines.getObject();
		if (rule == null) {
			all.cancel(task.getId());
			task.setDueDate(null);
		}
		else if (all.ofTask(task.getId()).isEmpty()) {
			set(task, rule);
		}
		else {
			var due = due(task, rule);
			all.change(task.getId(), due);
			task.setDueDate(Date.from(due.dueAt()));
		}
	}

	private Due due(DelegateTask task, DeadlineRuleOfTask rule) {
		var day = day(task, rule);
		return this.deadlines.getObject().dueFor(rule.rule(), day != null, day, start(task, rule));
	}

	/** What a promise counts from: the day the model names, else the task's start. */
	private static Instant start(DelegateTask task, DeadlineRuleOfTask rule) {
		var day = (rule.promiseFrom() != null) ? task.getVariable(rule.promiseFrom()) : null;
		return (day != null) ? Helsinki.startOfDay(LocalDate.parse(day.toString())) : task.getCreateTime().toInstant();
	}

	/**
	 * The day that the law counts from, or {@code null} where it does not rule the
	 * client.
	 */
	private static LocalDate day(DelegateTask task, DeadlineRuleOfTask rule) {
		var rules = rule.from() != null
				&& (rule.onlyIf() == null || Boolean.TRUE.equals(task.getVariable(rule.onlyIf())));
		var day = rules ? task.getVariable(rule.from()) : null;
		return (day != null) ? LocalDate.parse(day.toString().substring(0, 10)) : null;
	}

}
