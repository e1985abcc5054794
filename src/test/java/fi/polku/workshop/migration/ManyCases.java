package fi.polku.workshop.migration;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases by the thousand, begun through the engine, many in one transaction. */
final class ManyCases {

	private static final int AT_A_TIME = 250;

	private final ProcessEngineConfigurationImpl engine;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private int last = 100_000;

	ManyCases(ProcessEngineConfigurationImpl engine, JdbcClient jdbc, TransactionTemplate transaction) {
		this.engine = engine;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	void start(String model, int cases) {
		for (int begun = 0; begun < cases; begun += AT_A_TIME) {
			int some = Math.min(AT_A_TIME, cases - begun);
			this.transaction.executeWithoutResult((status) -> begin(model, numbers(some)));
		}
	}

	private void begin(String model, List<String> numbers) {
		var facts = Map.<String, Object>of("programme", "VOITTO", "area", "area0", "segment", "open");
		this.engine.getCommandExecutorTxRequired().execute((context) -> {
			numbers
				.forEach((number) -> this.engine.getRuntimeService().startProcessInstanceByKey(model, number, facts));
			return null;
		});
	}

	private List<String> numbers(int cases) {
		int first = this.last + 1;
		this.last += cases;
		return this.jdbc
			.sql("""
					with person as (
					    insert into client (id, last_name, first_names, protected, created_at, changed_at)
					    select gen_random_uuid(), 'Siirtyvä' || n, 'Keksitty', false, now(), now()
					      from generate_series(:first, :last) n
					    returning id, last_name)
					insert into client_case (number, client_id, programme, model, state, source, search_began, organisation,
					                         protected, opened_at)
					select '2026-' || substr(last_name, 9), id, 'VOITTO', 'tryout', 'open', 'partner', '2026-01-02', 'tryout',
					       false, now()
					  from person
					returning number
					""")
			.param("first", first)
			.param("last", this.last)
			.query(String.class)
			.list();
	}

}
