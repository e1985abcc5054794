package fi.polku.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks through every text and byte column of the engine's own tables for what must not
 * stand there.
 */
public final class EngineHoldsNoPersonalData {

	/** The models themselves and their texts; nobody's data. */
	private static final List<String> DEPLOYED = List.of("act_ge_bytearray.bytes_");

	private final JdbcClient jdbc;

	public EngineHoldsNoPersonalData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Where a needle was found, as {@code table.column: needle}. */
	public List<String> findings(Collection<String> needles) {
		var sought = needles.stream().filter((needle) -> needle != null && needle.length() > 3).distinct().toList();
		var findings = new ArrayList<String>();
		for (var column : columns()) {
			findings.addAll(find(column, sought));
		}
		return findings;
	}

	/** How many columns are looked through. */
	public int width() {
		return columns().size();
	}

	private List<String> find(Column column, List<String> needles) {
		return this.jdbc.sql("""
				with texts as materialized (select distinct %2$s as text from %1$s where %3$s is not null%4$s)
				select n.needle from unnest(:needles::text[]) as n (needle)
				 where exists (select from texts where strpos(texts.text, n.needle) > 0)
				""".formatted(column.table(), column.text(), column.name(), column.limits()))
			.param("needles", needles.toArray(String[]::new))
			.query(String.class)
			.list()
			.stream()
			.map((needle) -> column.table() + "." + column.name() + ": " + needle)
			.toList();
	}

	private List<Column> columns() {
		return this.jdbc.sql("""
				select c.table_name, c.column_name, c.data_type
				  from information_schema.columns c
				  join information_schema.tables t using (table_schema, table_name)
				 where c.table_schema = current_schema() and c.table_name like 'act\\_%' and t.table_type = 'BASE TABLE'
				   and c.data_type in ('character varying', 'text', 'bytea')
				 order by 1, 2
				""").query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3))).list();
	}

	private record Column(String table, String name, String type) {

		String text() {
			return "bytea".equals(this.type) ? "encode(" + this.name + ", 'escape')" : this.name;
		}

		/** The drawings and texts of the models are no data of a case. */
		String limits() {
			return DEPLOYED.contains(this.table + "." + this.name) ? " and deployment_id_ is null" : "";
		}

	}

}
