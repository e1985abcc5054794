package fi.polku.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.ClientPolicy;
import fi.polku.security.Person;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests that wait for a decision or its confirmation, to leads who see the client. */
@Service
@Transactional
class OpenRequests {

	private final JdbcClient jdbc;

	private final ClientPolicy policy;

	private final CasePolicy cases;

	private final Trail trail;

	OpenRequests(JdbcClient jdbc, ClientPolicy policy, CasePolicy cases, Trail trail) {
		this.jdbc = jdbc;
		this.policy = policy;
		this.cases = cases;
		this.trail = trail;
	}

	/** The one to be answered first comes first. */
	List<Open> of(Person reader) {
		if (!RetentionPolicy.decides(reader)) {
			return List.of();
		}
		var named = this.policy.named(reader);
		var seen = this.policy.seen(reader);
		var openable = this.cases.openable(reader);
		var values = new HashMap<>(seen.values());
		values.putAll(named.values());
		values.putAll(openable.values());
		var open = this.jdbc.sql("""
				select p.id as client, e.asked_on, e.state,
				       case when %s then p.last_name || ', ' || p.first_names end as name,
				       array(select c.number from client_case c where c.client_id = p.id and %s
				              order by c.number) as openable
				  from erasure_request e
				  join client p on p.id = e.client_id
				 where e.state in ('asked', 'decided') and %s
				 order by e.asked_on, e.id
				 limit :most
				""".formatted(named.sql(), openable.sql(), seen.sql()))
			.params(values)
			.param("most", ComingErasures.SHOWN)
			.query(OpenRequests::read)
			.list();
		this.trail.seenClients("erasure.listed", "erasure", open.stream().map(Open::client).toList());
		return open;
	}

	private static Open read(ResultSet row, int number) throws SQLException {
		return new Open(row.getObject("client", UUID.class), row.getObject("asked_on", LocalDate.class),
				row.getString("state"), row.getString("name"), List.of((String[]) row.getArray("openable").getArray()));
	}

	/**
	 * A request nobody has answered yet.
	 *
	 * @param name {@code null} where a protection order hides it
	 * @param openable the cases that the reader may open for a time
	 */
	record Open(UUID client, LocalDate askedOn, String state, String name, List<String> openable) {

		public LocalDate due() {
			return ErasureRequest.due(this.askedOn);
		}

		public boolean isLate(LocalDate today) {
			return due().isBefore(today);
		}

	}

}
