package fi.polku.insight.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVParser;

/**
 * The beginning of a log that is a table.
 *
 * @param rows the first of them, without the headings
 */
public record LogPeek(List<String> headings, List<List<String>> rows) {

	private static final int PEEKED = 10;

	/** As many columns as a table may have. */
	static final int MOST_COLUMNS = 200;

	/** The headings and the first rows. */
	static LogPeek of(InputStream in) throws IOException {
		var text = CsvLogReader.text(in);
		char separator = CsvLogReader.separator(text);
		text.reset();
		var rows = new ArrayList<List<String>>();
		try (var parser = CSVParser.parse(new BoundedRecords(text), CsvLogReader.format(separator))) {
			for (var row : parser) {
				if (rows.isEmpty()) {
					checkWidth(row.size());
				}
				rows.add(Arrays.stream(row.values()).limit(MOST_COLUMNS).map(String::strip).toList());
				if (rows.size() > PEEKED) {
					break;
				}
			}
		}
		catch (UncheckedIOException ex) {
			if (rows.isEmpty()) {
				throw new LogFault(LogFault.Code.NOT_A_LOG, 1);
			}
		}
		if (rows.isEmpty()) {
			throw new LogFault(LogFault.Code.EMPTY, 0);
		}
		return new LogPeek(rows.get(0), rows.subList(1, rows.size()));
	}

	/** Refuses headings that no table of events has. */
	static void checkWidth(int columns) throws LogFault {
		if (columns > MOST_COLUMNS) {
			throw new LogFault(LogFault.Code.TOO_WIDE, 1);
		}
	}

	/** Whether the heading is known to say this. */
	public boolean isGuess(LogColumn column, String heading) {
		return this.headings.stream()
			.filter((one) -> LogColumn.of(one).filter(column::equals).isPresent())
			.findFirst()
			.filter(heading::equals)
			.isPresent();
	}

}
