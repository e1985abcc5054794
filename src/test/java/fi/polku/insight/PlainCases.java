package fi.polku.insight;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases of one organisation, written straight into the tables. */
public final class PlainCases {

	private final JdbcClient jdbc;

	private final String organisation;

	private final String lastName;

	public PlainCases(JdbcClient jdbc, String organisation, String lastName) {
		this.jdbc = jdbc;
		this.organisation = organisation;
		this.lastName = lastName;
	}

	/**
	 * A case of a client of its own.
	 * @param closed {@code null} while it is open
	 */
	public void add(String programme, Instant opened, Instant closed, String exitClass) {
		var client = UUID.randomUUID();
		this.jdbc.sql("""
				insert into client (id, last_name, first_names, created_at, changed_at)
				values (:id, :name, 'Keksitty', :at, :at)
				""").param("id", client).param("name", this.lastName).param("at", Timestamp.from(opened)).update();
		this.jdbc.sql("""
				insert into client_case (number, client_id, programme, model, state, source, organisation, protected,
				                         opened_at, closed_at, exit_class)
				values ('2026-' || lpad(nextval('case_number_seq')::text, 6, '0'), :client, :programme, 'clientJourney',
				        :state, 'self', :organisation, false, :opened, :closed, :class)
				""")
			.param("client", client)
			.param("programme", programme)
			.param("state", (closed != null) ? "closed" : "open")
			.param("organisation", this.organisation)
			.param("opened", Timestamp.from(opened))
			.param("closed", (closed != null) ? Timestamp.from(closed) : null, Types.TIMESTAMP)
			.param("class", exitClass, Types.VARCHAR)
			.update();
	}

}
