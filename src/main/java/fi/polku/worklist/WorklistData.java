package fi.polku.worklist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tasks of the cases and what was said at them: drafts, questions between colleagues,
 * what was completed, who had it when. A saved search loses the name it looked for.
 */
@Component
class WorklistData implements PersonalData {

	private static final List<String> BY_TASK = List.of("draft", "work_item_read", "task_presence", "bulk_job_item",
			"undo_item", "work_item_change");

	private static final List<String> BY_CASE = List.of("task_question", "completion", "work_event", "work_item");

	private final JdbcClient jdbc;

	WorklistData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		var tables = new LinkedHashSet<>(BY_TASK);
		tables.addAll(BY_CASE);
		tables.add("saved_view");
		return tables;
	}

	@Override
	public void forget(Forgotten forgotten) {
		var tasks = tasks(forgotten);
		BY_TASK.forEach((table) -> this.jdbc.sql("delete from " + table + " where task_id = any(:tasks)")
			.param("tasks", tasks)
			.update());
		BY_CASE.forEach((table) -> this.jdbc.sql("delete from " + table + " where case_number = any(:numbers)")
			.param("numbers", forgotten.numbers())
			.update());
		this.jdbc.sql("""
				update saved_view
				   set words = case when words ~ :pattern then null else words end,
				       name = case when name ~ :pattern then '– ' || left(id::text, 8) else name end
				 where words ~ :pattern or name ~ :pattern
				""").param("pattern", forgotten.pattern()).update();
	}

	private String[] tasks(Forgotten forgotten) {
		return this.jdbc.sql("""
				select t.id_ from act_hi_taskinst t
				  join act_hi_procinst p on p.id_ = t.proc_inst_id_
				 where p.business_key_ = any(:numbers)
				union
				select task_id from work_event where case_number = any(:numbers) and task_id is not null
				union
				select task_id from completion where case_number = any(:numbers)
				""").param("numbers", forgotten.numbers()).query(String.class).list().toArray(String[]::new);
	}

}
