package fi.polku.notification;

import java.util.Set;

import fi.polku.client.ClientsJoined;
import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was written to the client and of the client. A message that is on its way is
 * withdrawn with its row.
 */
@Component
class MessageData implements PersonalData {

	private final JdbcClient jdbc;

	MessageData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("outgoing", "mailbox", "asked_colleague");
	}

	/** What waits to be sent is the known person's. */
	@EventListener
	void joined(ClientsJoined joined) {
		this.jdbc.sql("update outgoing set client_id = :known where client_id = :former")
			.param("known", joined.known())
			.param("former", joined.former())
			.update();
	}

	@Override
	public void forget(Forgotten forgotten) {
		this.jdbc.sql("""
				delete from mailbox m using outgoing o
				 where o.id = m.id and (o.case_number = any(:numbers) or :entirely and o.client_id = :client)
				""")
			.param("numbers", forgotten.numbers())
			.param("entirely", forgotten.entirely())
			.param("client", forgotten.client())
			.update();
		this.jdbc.sql("""
				delete from outgoing
				 where case_number = any(:numbers) or :entirely and client_id = :client
				""")
			.param("numbers", forgotten.numbers())
			.param("entirely", forgotten.entirely())
			.param("client", forgotten.client())
			.update();
		this.jdbc.sql("delete from asked_colleague where case_number = any(:numbers)")
			.param("numbers", forgotten.numbers())
			.update();
	}

}
