package fi.polku.database;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables, columns, sequences and foreign keys of the schema, names quoted. */
record Catalogue(JdbcClient jdbc) {

	private static final String HISTORY = "flyway_schema_history";

	List<String> tables() {
		return jdbc.sql("""
				select quote_ident(relname)
				from pg_class
				where relnamespace = 'public'::regnamespace
				  and relkind = 'r'
				  and relname <> :history
				order by relname
				""").param("history", HISTORY).query(String.class).list();
	}

	boolean isEmpty() {
		return jdbc.sql("""
				select not exists (
				  select from pg_class
				  where relnamespace = 'public'::regnamespace
				    and relkind in ('r', 'p', 'v', 'm', 'S'))
				""").query(Boolean.class).single();
	}

	/** The columns that are stored, not computed. */
	List<String> columns(String table) {
		return jdbc.sql("""
				select quote_ident(attname)
				from pg_attribute
				where attrelid = cast(:table as regclass)
				  and attnum > 0
				  and not attisdropped
				  and attgenerated = ''
				order by attnum
				""").param("table", table).query(String.class).list();
	}

	List<Manifest.Sequence> sequences() {
		return jdbc.sql("""
				select quote_ident(sequencename) as name,
				       coalesce(last_value, start_value) as value,
				       last_value is not null as called
				from pg_sequences
				where schemaname = 'public'
				order by sequencename
				""").query(Manifest.Sequence.class).list();
	}

	List<ForeignKey> foreignKeys() {
		return jdbc.sql("""
				select conrelid::regclass::text as table, quote_ident(conname) as name,
				       pg_get_constraintdef(oid) as definition
				from pg_constraint
				where connamespace = 'public'::regnamespace
				  and contype = 'f'
				  and conparentid = 0
				order by 1, 2
				""").query(ForeignKey.class).list();
	}

	record ForeignKey(String table, String name, String definition) {

		String drop() {
			return "alter table %s drop constraint %s".formatted(table, name);
		}

		String add() {
			return "alter table %s add constraint %s %s".formatted(table, name, definition);
		}

	}

}
