package fi.polku.retention;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Cases closed long before those of all other tests, written straight into the tables.
 */
final class OldCases {

	private static int numbers = 100_000;

	private final JdbcClient jdbc;

	OldCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	UUID client(String lastName) {
		var id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into client (id, last_name, first_names, created_at, changed_at)
				values (:id, :name, 'Ikivanha', '1984-01-01', '1984-01-01')
				""").param("id", id).param("name", lastName).update();
		return id;
	}

	/** Closed on the day; guidance had begun. */
	String closed(UUID client, String programme, String day) {
		var number = "1984-" + ++numbers;
		this.jdbc
			.sql("""
					insert into client_case (number, client_id, programme, model, state, source, organisation, protected, opened_at,
					                         closed_at, exit_day, exit_class)
					values (:number, :client, :programme, 'clientJourney', 'closed', 'self', 'own', false, '1984-01-02',
					        :day::date, :day::date, 'employed')
					""")
			.param("number", number)
			.param("client", client)
			.param("programme", programme)
			.param("day", day)
			.update();
		return number;
	}

	/** Support was paid on the day. */
	void paid(String number, String day) {
		this.jdbc.sql("""
				with granted as (
				    insert into support_grant (organisation, instrument, year, case_number, granted_on, euros)
				    values ('own', 'paySubsidy', 1985, :number, :day::date, 100) returning id)
				insert into support_payment (grant_id, paid_on, euros) select id, :day::date, 100 from granted
				""").param("number", number).param("day", day).update();
	}

	boolean isThere(UUID client) {
		return this.jdbc.sql("select exists (select from client where id = :id)")
			.param("id", client)
			.query(Boolean.class)
			.single();
	}

	boolean isThere(String number) {
		return this.jdbc.sql("select exists (select from client_case where number = :number)")
			.param("number", number)
			.query(Boolean.class)
			.single();
	}

}
