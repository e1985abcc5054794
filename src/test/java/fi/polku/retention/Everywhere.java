package fi.polku.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Searches everything there is: every column of every table as text, every bytea raw and
 * unpacked, large objects (none may be), the files of the data folder beside the
 * cluster's own.
 */
final class Everywhere {

	private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
			StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1);

	private final JdbcClient jdbc;

	private final List<String> words;

	Everywhere(JdbcClient jdbc, List<String> words) {
		this.jdbc = jdbc;
		this.words = words.stream().map(String::toLowerCase).toList();
	}

	/** The places, as {@code table.column}, where one of the words stands. */
	TreeSet<String> places() {
		var places = new TreeSet<String>();
		for (var column : columns()) {
			var place = column.get("table_name") + "." + column.get("column_name");
			var found = "bytea".equals(column.get("udt_name")) ? inBytes(column) : inText(column);
			if (found) {
				places.add(place);
			}
		}
		if (this.jdbc.sql("select count(*) from pg_largeobject_metadata").query(Integer.class).single() > 0) {
			places.add("a large object, and Polku has none");
		}
		return places;
	}

	/**
	 * The files below the folder, without those of the cluster, that hold one of the
	 * words.
	 */
	List<Path> files(Path folder) {
		try (var all = Files.walk(folder)) {
			var found = new ArrayList<Path>();
			for (var file : all.filter(Files::isRegularFile)
				.filter((one) -> !folder.relativize(one).toString().contains("/pg/"))
				.toList()) {
				if (holds(Files.readAllBytes(file))) {
					found.add(file);
				}
			}
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isIn(String text) {
		var lower = text.toLowerCase();
		return this.words.stream().anyMatch(lower::contains);
	}

	private List<Map<String, Object>> columns() {
		return this.jdbc.sql("""
				select c.table_name, c.column_name, c.udt_name
				  from information_schema.columns c
				  join information_schema.tables t using (table_schema, table_name)
				 where t.table_schema = current_schema() and t.table_type = 'BASE TABLE'
				""").query().listOfRows();
	}

	private boolean inText(Map<String, Object> column) {
		return this.jdbc.sql("""
				select exists (select from "%s" t, unnest(:words::text[]) w
				                where strpos(lower(t."%s"::text), w) > 0)
				""".formatted(column.get("table_name"), column.get("column_name")))
			.param("words", this.words.toArray(String[]::new))
			.query(Boolean.class)
			.single();
	}

	private boolean inBytes(Map<String, Object> column) {
		var found = new boolean[1];
		this.jdbc
			.sql("select \"%1$s\" from \"%2$s\" where \"%1$s\" is not null".formatted(column.get("column_name"),
					column.get("table_name")))
			.query((row) -> {
				found[0] = found[0] || holds(row.getBytes(1));
			});
		return found[0];
	}

	private boolean holds(byte[] bytes) {
		return Unpacking.of(bytes)
			.stream()
			.anyMatch((some) -> ENCODINGS.stream().anyMatch((encoding) -> isIn(new String(some, encoding))));
	}

}
