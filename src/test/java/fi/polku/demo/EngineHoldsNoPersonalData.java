package fi.polku.demo;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

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
		var sought = new Needles(needles);
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

	private List<String> find(Column column, Needles needles) {
		var found = new TreeSet<String>();
		this.jdbc
			.sql("select distinct %2$s from %1$s where %2$s is not null%3$s".formatted(column.table(), column.name(),
					column.limits()))
			.query((row) -> {
				needles.addFound(column.text(row), found);
			});
		return found.stream().map((needle) -> column.table() + "." + column.name() + ": " + needle).toList();
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

		String text(ResultSet row) throws SQLException {
			return "bytea".equals(this.type) ? new String(row.getBytes(1), StandardCharsets.UTF_8) : row.getString(1);
		}

		/** The drawings and texts of the models are no data of a case. */
		String limits() {
			return DEPLOYED.contains(this.table + "." + this.name) ? " and deployment_id_ is null" : "";
		}

	}

}
