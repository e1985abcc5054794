package fi.polku.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;

/** One of our own small tables of the demo: a heading, then plain rows. */
final class Table {

	private Table() {
	}

	static List<Row> read(String resource) {
		var lines = lines(resource);
		var delimiter = lines.get(0).contains(";") ? ";" : ",";
		var heading = lines.get(0).split(delimiter);
		return lines.stream().skip(1).map((line) -> row(heading, line.split(delimiter, -1))).toList();
	}

	/** The lines that say something. */
	static List<String> lines(String resource) {
		try (var stream = new ClassPathResource(resource).getInputStream()) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map((line) -> line.replace("\uFEFF", ""))
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Row row(String[] heading, String[] cells) {
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < heading.length; i++) {
			values.put(heading[i], cells[i].strip());
		}
		return new Row(Arrays.asList(cells), values);
	}

	/** A row by its headings. */
	record Row(List<String> cells, Map<String, String> values) {

		String get(String column) {
			return this.values.get(column);
		}

		String orNull(String column) {
			var value = get(column);
			return (value == null || value.isEmpty()) ? null : value;
		}

	}

}
