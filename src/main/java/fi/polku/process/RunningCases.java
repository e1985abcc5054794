package fi.polku.process;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases the engine still runs, a follow-up after the exit among them. */
@Component
public class RunningCases {

	private final JdbcClient jdbc;

	private final RuntimeService runtime;

	RunningCases(JdbcClient jdbc, RuntimeService runtime) {
		this.jdbc = jdbc;
		this.runtime = runtime;
	}

	public Set<CaseNumber> among(Collection<CaseNumber> cases) {
		return this.jdbc.sql("""
				select distinct business_key_ from act_hi_procinst
				 where business_key_ = any(:cases) and end_time_ is null
				""")
			.param("cases", cases.stream().map(CaseNumber::value).toArray(String[]::new))
			.query((row, number) -> new CaseNumber(row.getString(1)))
			.list()
			.stream()
			.collect(Collectors.toSet());
	}

	/** Ends what still runs of the cases, without any of their steps. */
	public void end(Collection<CaseNumber> cases) {
		var runs = this.jdbc.sql("""
				select id_ from act_hi_procinst
				 where business_key_ = any(:cases) and end_time_ is null and id_ = root_proc_inst_id_
				""")
			.param("cases", cases.stream().map(CaseNumber::value).toArray(String[]::new))
			.query(String.class)
			.list();
		if (!runs.isEmpty()) {
			this.runtime.deleteProcessInstances(runs, "erased", true, true, false);
		}
	}

}
