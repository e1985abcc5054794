package fi.polku.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The messages of the history went out in their time; only the last days' still wait. */
@Component
@Profile("demo")
class HistoryMessages {

	private final JdbcClient jdbc;

	HistoryMessages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional
	public void went() {
		this.jdbc.sql("""
				update outgoing
				   set state = 'sent'
				 where state = 'waiting' and not_before < (select counted_from - 2 from demo_state)
				   and created_at < (select counted_from + 1 from demo_state)
				""").update();
	}

}
