package fi.polku.hostile;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a mark that people wrote is kept. */
final class Kept {

	private static final String COLUMNS = """
			with texts as materialized (
			  select table_name, column_name from information_schema.columns
			   where table_schema = 'public' and data_type in ('text', 'character varying', 'jsonb', 'json', 'ARRAY'))
			select table_name || '.' || column_name from texts
			 where (xpath('/row/n/text()', query_to_xml(format(
			         'select count(*) as n from %I where %I::text like ''%%' || :mark || '%%''', table_name, column_name),
			         false, true, '')))[1]::text <> '0'
			 order by 1
			""";

	private Kept() {
	}

	/** The columns of the database that hold it. */
	static List<String> columnsWith(String mark, JdbcClient database) {
		return database.sql(COLUMNS).param("mark", mark).query(String.class).list();
	}

}
