package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fi.polku.calendar.Deadlines;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes the read model: the rows of {@code work_item}. */
@Repository
class WorkItemRows {

	private static final String ENDED = """
			 x where x.task_id = any(:tasks)
			   and not exists (select from act_ru_task t where t.id_ = x.task_id)
			""";

	private final JdbcClient jdbc;

	private final Deadlines deadlines;

	private final WaitsFor waitsFor;

	private final Clock clock;

	WorkItemRows(JdbcClient jdbc, Deadlines deadlines, WaitsFor waitsFor, Clock clock) {
		this.jdbc = jdbc;
		this.deadlines = deadlines;
		this.waitsFor = waitsFor;
		this.clock = clock;
	}

	/**
	 * Derives the rows that a transaction touched and gives the deadlines their verdicts.
	 */
	void write(Touched touched) {
		var tasks = new LinkedHashSet<>(touched.tasks());
		tasks.addAll(tasksOf(touched.instances()));
		derive(tasks);
		if (touched.hasEnded()) {
			deleteEnded(tasks);
		}
		if (!touched.deadlines().isEmpty()) {
			this.deadlines.create(touched.deadlines());
		}
		touched.done().forEach(this.deadlines::done);
		touched.withdrawn().forEach(this.deadlines::cancel);
	}

	/** How many rows differ from what the engine holds; 0 when all is well. */
	@Transactional(readOnly = true)
	public int differences() {
		return withWaits(this.jdbc.sql(WorkItemSql.DIFFERENCES), allSteps()).query(Integer.class).single();
	}

	/** Makes the read model equal to what the engine holds. */
	@Transactional
	public void rebuild() {
		this.jdbc.sql("delete from work_item w where not exists (select from act_ru_task t where t.id_ = w.task_id)")
			.update();
		withWaits(this.jdbc.sql(WorkItemSql.UPSERT_ALL), allSteps()).param("now", now()).update();
	}

	private void derive(Set<String> tasks) {
		if (tasks.isEmpty()) {
			return;
		}
		var open = this.jdbc.sql("""
				select id_ as id, proc_def_id_ as definition, task_def_key_ as step
				  from act_ru_task
				 where id_ = any(:tasks)
				""").param("tasks", tasks.toArray(String[]::new)).query(Task.class).list();
		if (open.size() == 1) {
			var task = open.get(0);
			this.jdbc.sql(WorkItemSql.UPSERT_ONE)
				.param("task", task.id())
				.param("waits", this.waitsFor.of(task.model()))
				.param("now", now())
				.update();
		}
		else if (!open.isEmpty()) {
			withWaits(this.jdbc.sql(WorkItemSql.UPSERT_SOME), open.stream().map(Task::model).distinct().toList())
				.param("tasks", tasks.toArray(String[]::new))
				.param("now", now())
				.update();
		}
	}

	/** What somebody else typed into a task that is done now is kept for them. */
	private void deleteEnded(Set<String> tasks) {
		for (var table : List.of("work_item", "work_item_read")) {
			this.jdbc.sql("delete from " + table + ENDED).param("tasks", tasks.toArray(String[]::new)).update();
		}
		this.jdbc.sql("delete from draft" + ENDED + """
				   and not exists (select from completion c where c.task_id = x.task_id and c.username <> x.username)
				""").param("tasks", tasks.toArray(String[]::new)).update();
	}

	private List<String> tasksOf(Set<String> instances) {
		return instances.isEmpty() ? List.of()
				: this.jdbc.sql("select id_ from act_ru_task where proc_inst_id_ = any(:instances)")
					.param("instances", instances.toArray(String[]::new))
					.query(String.class)
					.list();
	}

	private List<StepOfModel> allSteps() {
		return this.jdbc.sql("select distinct proc_def_id_ as definition, task_def_key_ as step from act_ru_task")
			.query(StepOfModel.class)
			.list();
	}

	private JdbcClient.StatementSpec withWaits(JdbcClient.StatementSpec sql, List<StepOfModel> steps) {
		return sql.param("definitions", steps.stream().map(StepOfModel::definition).toArray(String[]::new))
			.param("steps", steps.stream().map(StepOfModel::step).toArray(String[]::new))
			.param("waits", steps.stream().map(this.waitsFor::of).toArray(String[]::new));
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	record Task(String id, String definition, String step) {

		StepOfModel model() {
			return new StepOfModel(this.definition, this.step);
		}

	}

	record StepOfModel(String definition, String step) {
	}

}
