package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.security.Person;
import fi.polku.worklist.Completions.Completed;
import org.camunda.bpm.engine.TaskService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What opens at once after a task: the next step of the same sitting, or a new task of
 * the case that is the same person's.
 */
@Service
@Transactional
public class NextTask {

	private static final Duration AT_ONCE = Duration.ofMinutes(2);

	private final JdbcClient jdbc;

	private final TouchedTasks touched;

	private final Completions completions;

	private final WorklistPolicy policy;

	private final Models models;

	private final TaskService tasks;

	private final WorkEvents events;

	private final Clock clock;

	NextTask(JdbcClient jdbc, TouchedTasks touched, Completions completions, WorklistPolicy policy, Models models,
			TaskService tasks, WorkEvents events, Clock clock) {
		this.jdbc = jdbc;
		this.touched = touched;
		this.completions = completions;
		this.policy = policy;
		this.models = models;
		this.tasks = tasks;
		this.events = events;
		this.clock = clock;
	}

	/** The next task after the one that the person completed, now the person's own. */
	public Optional<String> open(String completedTask, Person by) {
		this.touched.writeNow();
		var completed = this.completions.find(completedTask).filter((it) -> it.username().equals(by.username()));
		var found = completed.flatMap((it) -> candidates(it, by).stream()
			.filter((next) -> next.isMine(by) || isSameSitting(it, next))
			.filter((next) -> !needsAnother(next))
			.max(Comparator.comparing((Next next) -> isSameSitting(it, next))));
		found.filter((next) -> next.assignee() == null).ifPresent((next) -> {
			this.tasks.setAssignee(next.taskId(), by.username());
			this.events.happened("claimed", next.taskId(), completed.get().caseNumber(), by, "next");
		});
		return found.map(Next::taskId);
	}

	/** The case of a task that the person completed. */
	public Optional<CaseNumber> caseOf(String completedTask, Person by) {
		return this.completions.find(completedTask)
			.filter((it) -> it.username().equals(by.username()))
			.map((it) -> new CaseNumber(it.caseNumber()));
	}

	/** Whether automatic steps of the case are still under way, so that more may come. */
	public boolean mayStillCome(CaseNumber caseNumber) {
		return this.jdbc.sql("""
				select exists (select
				                 from act_ru_job j
				                 join act_ru_execution i on i.id_ = j.process_instance_id_
				                where i.business_key_ = :case and j.retries_ > 0 and j.type_ = 'message'
				                  and (j.duedate_ is null or j.duedate_ at time zone 'UTC' <= :now))
				""")
			.param("case", caseNumber.value())
			.param("now", Timestamp.from(this.clock.instant()))
			.query(Boolean.class)
			.single();
	}

	/** What was opened for a time opens nothing at once. */
	private List<Next> candidates(Completed completed, Person by) {
		var right = this.policy.taken(by.withoutOpenings());
		var values = new HashMap<>(right.values());
		values.put("case", completed.caseNumber());
		values.put("at", Timestamp.from(completed.at().minusMillis(1)));
		values.put("until", Timestamp.from(completed.at().plus(AT_ONCE)));
		return this.jdbc.sql("""
				select w.task_id, w.definition_id, w.step, w.assignee, w.owner
				  from work_item w
				 where w.case_number = :case and w.created_at between :at and :until and not w.suspended
				   and (w.assignee is null or w.assignee = any(:hands::text[]))
				   and %s
				 order by w.created_at
				""".formatted(right.sql())).params(values).query(Next.class).list();
	}

	private boolean isSameSitting(Completed completed, Next next) {
		var sitting = sitting(completed.definitionId(), completed.step());
		return sitting != null && sitting.equals(sitting(next.definitionId(), next.step()));
	}

	/** A step that a second person does never opens by itself. */
	private boolean needsAnother(Next next) {
		return this.models.of(next.definitionId(), Locale.ROOT).get(next.step()).property(FourEyes.PROPERTY) != null;
	}

	private String sitting(String definition, String step) {
		return this.models.of(definition, Locale.ROOT).get(step).property("polku:sitting");
	}

	record Next(String taskId, String definitionId, String step, String assignee, String owner) {

		boolean isMine(Person person) {
			return person.hands().contains(this.assignee) || person.hands().contains(this.owner);
		}

	}

}
