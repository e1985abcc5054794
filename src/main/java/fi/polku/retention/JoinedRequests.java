package fi.polku.retention;

import java.util.List;
import java.util.UUID;

import fi.polku.client.ClientsJoined;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Requests under two rows of the register that are one person. One of those that wait is
 * left, to be answered by the day of the first and decided of the whole person.
 */
@Component
class JoinedRequests {

	private final JdbcClient jdbc;

	private final Trail trail;

	JoinedRequests(JdbcClient jdbc, Trail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
	}

	@EventListener
	void joined(ClientsJoined joined) {
		var waiting = waiting(joined);
		if (waiting.stream().anyMatch((one) -> one.clientId().equals(joined.former()))) {
			leaveOne(waiting);
			var decided = waiting.stream().anyMatch((one) -> "decided".equals(one.state()));
			this.trail.did("erasure.joined", "erasure", List.of(joined.known()),
					decided ? List.of(Change.of(joined.known(), "state", "decided", "asked")) : List.of());
		}
		this.jdbc.sql("update erasure_request set client_id = :known where client_id = :former")
			.param("known", joined.known())
			.param("former", joined.former())
			.update();
	}

	private List<ErasureRequest> waiting(ClientsJoined joined) {
		return this.jdbc.sql("""
				select id, client_id, asked_on, state, decision, reason, decided_by, decided_for, confirmed_by
				  from erasure_request
				 where client_id in (:former, :known) and state in ('asked', 'decided')
				 order by asked_at desc
				   for update
				""").param("former", joined.former()).param("known", joined.known()).query(ErasureRequest.class).list();
	}

	private void leaveOne(List<ErasureRequest> waiting) {
		var all = waiting.stream().map(ErasureRequest::id).toArray(UUID[]::new);
		var left = all[0];
		this.jdbc.sql("delete from erasure_confirmation where request_id = any(:all)").param("all", all).update();
		this.jdbc.sql("update erasure_request set state = 'joined' where id = any(:all) and id <> :left")
			.param("all", all)
			.param("left", left)
			.update();
		this.jdbc.sql("""
				update erasure_request
				   set state = 'asked', asked_on = (select min(asked_on) from erasure_request where id = any(:all)),
				       checks = '{}', decision = null, reason = null, decided_by = null, decided_at = null,
				       decided_for = null
				 where id = :left
				""").param("all", all).param("left", left).update();
	}

}
