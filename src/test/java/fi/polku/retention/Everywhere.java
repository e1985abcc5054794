package fi.polku.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

	private final List<String> encoded;

	Everywhere(JdbcClient jdbc, List<String> words) {
		this.jdbc = jdbc;
		this.words = words.stream().map((word) -> word.toLowerCase(Locale.ROOT)).toList();
		this.encoded = this.words.stream()
			.flatMap((word) -> ENCODINGS.stream().map((encoding) -> small(word.getBytes(encoding))))
			.distinct()
			.toList();
	}

	/** The places, as {@code table.column}, where one of the words stands. */
	TreeSet<String> places() {
		var places = new TreeSet<String>();
		columns().forEach((table, columns) -> {
			inTexts(table, columns.texts()).forEach((column) -> places.add(table + "." + column));
			columns.bytes()
				.stream()
				.filter((column) -> inBytes(table, column))
				.forEach((column) -> places.add(table + "." + column));
		});
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

	private Map<String, Columns> columns() {
		var columns = new TreeMap<String, Columns>();
		this.jdbc.sql("""
				select c.table_name, c.column_name, c.udt_name
				  from information_schema.columns c
				  join information_schema.tables t using (table_schema, table_name)
				 where t.table_schema = current_schema() and t.table_type = 'BASE TABLE'
				""").query((row) -> {
			var table = columns.computeIfAbsent(row.getString(1),
					(name) -> new Columns(new ArrayList<>(), new ArrayList<>()));
			("bytea".equals(row.getString(3)) ? table.bytes() : table.texts()).add(row.getString(2));
		});
		return columns;
	}

	/** Each table is read once, whatever the number of its columns. */
	private List<String> inTexts(String table, List<String> columns) {
		if (columns.isEmpty()) {
			return List.of();
		}
		var found = columns.stream()
			.map((column) -> "bool_or(lower(\"%s\"::text) like any(:patterns))".formatted(column))
			.collect(Collectors.joining(", "));
		return this.jdbc.sql("select %s from \"%s\"".formatted(found, table))
			.param("patterns", this.words.stream().map((word) -> "%" + word + "%").toArray(String[]::new))
			.query((row, number) -> IntStream.range(0, columns.size())
				.filter((at) -> booleanAt(row, at + 1))
				.mapToObj(columns::get)
				.toList())
			.single();
	}

	private static boolean booleanAt(ResultSet row, int at) {
		try {
			return row.getBoolean(at);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private boolean inBytes(String table, String column) {
		var found = new boolean[1];
		this.jdbc.sql("select \"%1$s\" from \"%2$s\" where \"%1$s\" is not null".formatted(column, table))
			.query((row) -> {
				found[0] = found[0] || holds(row.getBytes(1));
			});
		return found[0];
	}

	/** Compared as bytes, small or large letters alike; the words are of ASCII. */
	private boolean holds(byte[] bytes) {
		return Unpacking.of(bytes)
			.stream()
			.map(Everywhere::small)
			.anyMatch((small) -> this.encoded.stream().anyMatch(small::contains));
	}

	/** A letter for each byte. */
	private static String small(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
	}

	private record Columns(List<String> texts, List<String> bytes) {
	}

}
