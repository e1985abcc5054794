package fi.polku.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies of the rows of one case, made by the database: every id of the case gets the
 * copy's number behind it, columns that vary are given as SQL over that number {@code n}.
 */
final class Crowd {

	private final JdbcTemplate owner;

	private final String schema;

	private final List<Part> parts;

	private final Map<String, String> varied;

	private final Map<Object, String> ids;

	/**
	 * A crowd like one case.
	 * @param parts its rows
	 * @param varied SQL over {@code n} by {@code table.column}; {@code t} is the row
	 * copied
	 * @param known SQL over {@code n} by a value that stands for the case wherever it
	 * comes
	 */
	Crowd(JdbcTemplate owner, String schema, List<Part> parts, Map<String, String> varied, Map<Object, String> known) {
		this.owner = owner;
		this.schema = schema;
		this.parts = parts;
		this.varied = varied;
		this.ids = new java.util.HashMap<>(known);
		own().forEach((id) -> this.ids.putIfAbsent(id, "'" + id + "~' || n"));
	}

	/**
	 * Adds the copies from one number to another, both included. The foreign keys are
	 * checked once in the end, not by row.
	 */
	void grow(int from, int to) {
		var keys = this.owner.queryForList("""
				select conrelid::regclass::text as its_table, conname, pg_get_constraintdef(oid) as definition
				  from pg_constraint
				 where contype = 'f' and connamespace = ?::regnamespace
				""", this.schema);
		keys.forEach((key) -> this.owner
			.execute("alter table %s drop constraint %s".formatted(key.get("its_table"), key.get("conname"))));
		for (var part : this.parts) {
			for (var row : rows(part)) {
				copy(part.table(), row, from, to);
			}
		}
		keys.forEach((key) -> this.owner.execute("alter table %s add constraint %s %s".formatted(key.get("its_table"),
				key.get("conname"), key.get("definition"))));
	}

	private Set<String> own() {
		var own = new HashSet<String>();
		for (var part : this.parts) {
			for (var row : rows(part)) {
				for (var name : List.of("id_", "act_inst_id_")) {
					if (row.get(name) instanceof String id) {
						own.add(id);
					}
				}
			}
		}
		return own;
	}

	private List<Map<String, Object>> rows(Part part) {
		return this.owner.queryForList("select t.*, ctid::text as row_place from %s.%s t where %s"
			.formatted(this.schema, part.table(), part.where()));
	}

	private void copy(String table, Map<String, Object> row, int from, int to) {
		var columns = new ArrayList<String>();
		var values = new ArrayList<String>();
		row.forEach((column, value) -> {
			if (!column.equals("row_place") && !isMadeByDatabase(table, column)) {
				columns.add(column);
				values.add(copied(table, column, value));
			}
		});
		this.owner.update(
				"insert into %1$s.%2$s (%3$s) select %4$s from %1$s.%2$s t, generate_series(%6$d, %7$d) n where t.ctid = '%5$s'::tid"
					.formatted(this.schema, table, String.join(", ", columns), String.join(", ", values),
							row.get("row_place"), from, to));
	}

	private String copied(String table, String column, Object value) {
		var given = this.varied.get(table + "." + column);
		if (given != null) {
			return given;
		}
		return (value instanceof String || value instanceof UUID) ? this.ids.getOrDefault(value, "t." + column)
				: "t." + column;
	}

	private boolean isMadeByDatabase(String table, String column) {
		return this.owner.queryForObject("""
				select exists (select from information_schema.columns
				                where table_schema = ? and table_name = ? and column_name = ?
				                  and (is_identity = 'YES' or is_generated = 'ALWAYS'))
				""", Boolean.class, this.schema, table, column);
	}

	/**
	 * Rows of the case in one table.
	 *
	 * @param where which they are
	 */
	record Part(String table, String where) {

		/** The engine's tables of one process instance with an open task. */
		static List<Part> engine(String instance) {
			var parts = new ArrayList<Part>();
			for (var table : List.of("act_ru_execution", "act_ru_task", "act_ru_variable", "act_hi_procinst",
					"act_hi_actinst", "act_hi_taskinst", "act_hi_varinst", "act_hi_detail")) {
				parts.add(new Part(table, "proc_inst_id_ = '" + instance + "'"));
			}
			parts.add(new Part("act_ru_identitylink",
					"task_id_ in (select id_ from act_hi_taskinst where proc_inst_id_ = '" + instance + "')"));
			parts.add(new Part("act_hi_identitylink", "root_proc_inst_id_ = '" + instance + "'"));
			return parts;
		}

	}

}
