package fi.polku.insight.facts;

import java.util.Set;
import java.util.UUID;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Facts hold no names. The client's id in them is replaced by one that nobody has, the
 * same for all cases forgotten together, so that people are counted as before; cases of a
 * person who stays are no longer told to be theirs.
 */
@Component
class FactsData implements PersonalData {

	private final JdbcClient jdbc;

	FactsData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("insight_case", "insight_instance", "insight_event");
	}

	@Override
	public int order() {
		return -1;
	}

	@Override
	public void forget(Forgotten forgotten) {
		if (forgotten.entirely()) {
			this.jdbc.sql("update insight_case set client_id = :nobody where client_id = :client")
				.param("nobody", UUID.randomUUID())
				.param("client", forgotten.client())
				.update();
		}
		else {
			part(forgotten);
		}
	}

	private void part(Forgotten forgotten) {
		this.jdbc.sql("update insight_case set client_id = :nobody where number = any(:numbers)")
			.param("nobody", UUID.randomUUID())
			.param("numbers", forgotten.numbers())
			.update();
		this.jdbc.sql("""
				update insight_case c
				   set person = nullif(f.first, c.id), written = pg_current_xact_id()
				  from (select id, min(id) over (partition by client_id) as first
				          from insight_case
				         where client_id = :client or number = any(:numbers)) f
				 where f.id = c.id and c.person is distinct from nullif(f.first, c.id)
				""").param("client", forgotten.client()).param("numbers", forgotten.numbers()).update();
	}

}
