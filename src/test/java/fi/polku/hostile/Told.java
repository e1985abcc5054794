package fi.polku.hostile;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the trail of one person since a moment. */
final class Told {

	private final JdbcClient jdbc;

	private final String reader;

	private final long before;

	private boolean ledOn;

	private Told(JdbcClient jdbc, String reader, long before) {
		this.jdbc = jdbc;
		this.reader = reader;
		this.before = before;
	}

	static Told since(JdbcClient jdbc, String reader) {
		return new Told(jdbc, reader, jdbc.sql("select coalesce(max(id), 0) from trail").query(Long.class).single());
	}

	/** The newest row of the case, whoever did it. */
	static long entry(JdbcClient jdbc, Marked client) {
		return jdbc.sql("select coalesce(max(id), 0) from trail where cases @> array[:case]::text[]")
			.param("case", client.one().number().value())
			.query(Long.class)
			.single();
	}

	/** The answer was another page's, to which this one leads. */
	void leadsOn() {
		this.ledOn = true;
	}

	boolean isLedOn() {
		return this.ledOn;
	}

	/** The rows that name the client or the case. */
	List<Row> of(Marked client) {
		return this.jdbc.sql("""
				select t.kind, t.purpose, t.element,
				       (select count(*) from trail_value v where v.trail_id = t.id) as values
				  from trail t
				 where t.id > :before and t.username = :reader
				   and (t.cases @> array[:case]::text[] or t.clients @> array[:client]::uuid[])
				 order by t.id
				""")
			.param("before", this.before)
			.param("reader", this.reader)
			.param("case", client.one().number().value())
			.param("client", UUID.fromString(client.one().client()))
			.query(Row.class)
			.list();
	}

	/** Old and new values that were kept of the client or the case. */
	List<String> values(Marked client) {
		return this.jdbc.sql("""
				select concat_ws(' ', v.field, v.old_value, v.new_value)
				  from trail t join trail_value v on v.trail_id = t.id
				 where t.id > :before
				   and (t.cases @> array[:case]::text[] or t.clients @> array[:client]::uuid[])
				""")
			.param("before", this.before)
			.param("case", client.one().number().value())
			.param("client", UUID.fromString(client.one().client()))
			.query(String.class)
			.list();
	}

	/** A row: what was done or seen, why, in which step. */
	record Row(String kind, String purpose, String element, int values) {
	}

}
