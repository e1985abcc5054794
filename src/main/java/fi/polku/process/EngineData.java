package fi.polku.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The engine's history of the cases: runs, steps, tasks, variables with their bytes,
 * decisions, comments, attachments, incidents, logs of jobs and of external tasks. By the
 * engine's own API, which knows what hangs together.
 */
@Component
class EngineData implements PersonalData {

	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	private final HistoryService history;

	EngineData(JdbcClient jdbc, HistoryService history) {
		this.jdbc = jdbc;
		this.history = history;
	}

	/** All tables of the engine but the models and its own properties. */
	@Override
	public Set<String> tables() {
		return this.jdbc.sql("""
				select table_name from information_schema.tables
				 where table_schema = current_schema() and table_name like 'act\\_%'
				   and table_name not like 'act\\_re\\_%' and table_name not like 'act\\_id\\_%'
				   and table_name not in ('act_ge_property', 'act_ge_schema_log', 'act_ru_filter', 'act_ru_meter_log')
				""").query(String.class).list().stream().collect(Collectors.toUnmodifiableSet());
	}

	/** After those who find their rows by the engine's. */
	@Override
	public int order() {
		return 1;
	}

	@Override
	public void forget(Forgotten forgotten) {
		var runs = runs(forgotten);
		if (runs.stream().anyMatch((run) -> run.open())) {
			throw new IllegalStateException("a case that is to be forgotten still runs");
		}
		var ids = runs.stream().map(Run::id).toList();
		forgetOperations(ids);
		for (int from = 0; from < ids.size(); from += AT_ONCE) {
			this.history.deleteHistoricProcessInstancesBulk(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
		}
	}

	private List<Run> runs(Forgotten forgotten) {
		return this.jdbc.sql("""
				with own as (select id_, root_proc_inst_id_ from act_hi_procinst where business_key_ = any(:numbers))
				select p.id_ as id, p.end_time_ is null as open
				  from act_hi_procinst p
				 where p.id_ in (select id_ from own) or p.root_proc_inst_id_ in (select root_proc_inst_id_ from own)
				""").param("numbers", forgotten.numbers()).query(Run.class).list();
	}

	private void forgetOperations(List<String> runs) {
		this.jdbc.sql("select id_ from act_hi_op_log where proc_inst_id_ = any(:runs)")
			.param("runs", runs.toArray(String[]::new))
			.query(String.class)
			.list()
			.forEach(this.history::deleteUserOperationLogEntry);
	}

	private record Run(String id, boolean open) {
	}

}
