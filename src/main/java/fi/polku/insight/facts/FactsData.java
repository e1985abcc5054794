package fi.polku.insight.facts;

import java.sql.Timestamp;
import java.time.Clock;
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

	private final Clock clock;

	FactsData(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
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
		close(forgotten);
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

	/** A case that is erased while open is not counted as open for ever. */
	private void close(Forgotten forgotten) {
		this.jdbc.sql("""
				update insight_case
				   set closed_at = :now, exit_class = coalesce(exit_class, 'withdrawn'), written = pg_current_xact_id()
				 where number = any(:numbers) and closed_at is null
				""").param("now", Timestamp.from(this.clock.instant())).param("numbers", forgotten.numbers()).update();
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
