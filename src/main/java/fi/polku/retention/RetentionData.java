package fi.polku.retention;

import java.util.List;
import java.util.Set;

import fi.polku.client.ClientsJoined;
import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What this module keeps of people itself, and what the web remembers of calls: an answer
 * that named the case or the person.
 */
@Component
class RetentionData implements PersonalData {

	private final JdbcClient jdbc;

	RetentionData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("retention", "retention_hold", "retention_fault", "erasure_request", "erasure_confirmation",
				"idempotency");
	}

	/** What stands against the erasure of the former row is the person's. */
	@EventListener
	void joined(ClientsJoined joined) {
		this.jdbc.sql("update retention_hold set client_id = :known where client_id = :former")
			.param("known", joined.known())
			.param("former", joined.former())
			.update();
	}

	@Override
	public void forget(Forgotten forgotten) {
		this.jdbc.sql("delete from retention where case_number = any(:numbers)")
			.param("numbers", forgotten.numbers())
			.update();
		this.jdbc
			.sql("""
					delete from idempotency
					 where :entirely and (strpos(answer, :client) > 0 or strpos(location, :client) > 0)
					    or exists (select from unnest(:numbers::text[]) n where strpos(answer, n) > 0 or strpos(location, n) > 0)
					""")
			.param("entirely", forgotten.entirely())
			.param("client", forgotten.client().toString())
			.param("numbers", forgotten.numbers())
			.update();
		if (forgotten.entirely()) {
			List.of("retention_hold", "retention_fault")
				.forEach((table) -> this.jdbc.sql("delete from " + table + " where client_id = :client")
					.param("client", forgotten.client())
					.update());
			this.jdbc.sql("update erasure_request set client_id = null, reason = null where client_id = :client")
				.param("client", forgotten.client())
				.update();
		}
	}

}
