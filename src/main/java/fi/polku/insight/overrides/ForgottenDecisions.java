package fi.polku.insight.overrides;

import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Before a case is forgotten its decisions are copied to {@code insight_decision}: what
 * the table proposed and what was chosen, as codes. The reason in words is not.
 */
@Component
class ForgottenDecisions implements PersonalData {

	private final JdbcClient jdbc;

	ForgottenDecisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("insight_decision");
	}

	@Override
	public int order() {
		return -1;
	}

	@Override
	public void forget(Forgotten forgotten) {
		this.jdbc
			.sql(AskedDecisions.HITS.formatted("r.case_number = any(:numbers)")
					+ """
							insert into insight_decision (id, decision, step, case_number, definition_id, recorded_by, recorded_at, said,
							                              planned, table_id, rule, proposal)
							select id, decision, step, case_number, definition_id, recorded_by, recorded_at, said, planned, table_id, rule,
							       proposal
							  from hit
							""")
			.param("numbers", forgotten.numbers())
			.update();
	}

}
