package fi.polku.insight.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a log as CSV, one event or one piece of work with its start a row; UTF-8, with
 * comma, semicolon or tab.
 */
final class CsvLogReader {

	private static final int HEADINGS = 1 << 16;

	private static final char MARK = '\ufeff';

	private static final char REPLACED = '\ufffd';

	private final Times times;

	private final LogSink sink;

	/** The headings of the logs that Polku gives out. */
	private static final List<String> POLKU = List.of("case_id", "activity", "start_timestamp", "end_timestamp",
			"resource", "role", "outcome");

	private Map<LogColumn, Integer> places;

	private boolean isPolku;

	private int width;

	private CsvLogReader(ZoneId wall, LogSink sink) {
		this.times = new Times(wall);
		this.sink = sink;
	}

	static void read(InputStream in, LogMapping mapping, ZoneId wall, LogSink sink) throws IOException {
		var text = text(in);
		char separator = separator(text);
		text.reset();
		new CsvLogReader(wall, sink).rows(new BoundedRecords(text), separator, mapping);
	}

	static CSVFormat format(char separator) {
		return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
	}

	static BufferedReader text(InputStream in) throws IOException {
		var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), HEADINGS);
		text.mark(HEADINGS);
		if (text.read() != MARK) {
			text.reset();
		}
		text.mark(HEADINGS);
		return text;
	}

	static char separator(BufferedReader text) throws IOException {
		var head = new char[HEADINGS / 2];
		int count = Math.max(0, text.read(head, 0, head.length));
		var first = new String(head, 0, count).lines().findFirst().orElse("");
		return ",;\t".chars()
			.mapToObj((one) -> (char) one)
			.max(Comparator.comparingLong((one) -> first.chars().filter((other) -> other == one).count()))
			.orElse(',');
	}

	private void rows(BoundedRecords text, char separator, LogMapping mapping) throws IOException {
		long line = 1;
		try (var parser = CSVParser.parse(text, format(separator))) {
			for (var row : parser) {
				if (this.places == null) {
					LogPeek.checkWidth(row.size());
					var headings = Arrays.stream(row.values()).map(String::strip).toList();
					this.places = mapping.places(headings);
					this.isPolku = headings.equals(POLKU);
					this.width = row.size();
				}
				else {
					row(row, line);
				}
				text.begin();
				line = parser.getCurrentLineNumber() + 1;
			}
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof LogFault fault) {
				throw fault;
			}
			if (this.places == null) {
				throw new LogFault(LogFault.Code.NOT_A_LOG, line);
			}
			this.sink.dropped(new Dropped(line, Dropped.Code.BROKEN, null));
		}
		if (this.places == null) {
			throw new LogFault(LogFault.Code.EMPTY, 0);
		}
	}

	private void row(CSVRecord row, long line) throws IOException {
		for (var cell : row) {
			if (cell.indexOf(REPLACED) >= 0) {
				this.sink.dropped(new Dropped(line, Dropped.Code.BAD_SIGNS, cell));
				break;
			}
		}
		if (row.size() != this.width) {
			this.sink.dropped(new Dropped(line, Dropped.Code.UNEVEN_ROW, String.valueOf(row.size())));
		}
		var caseId = cell(row, LogColumn.CASE);
		var activity = cell(row, LogColumn.ACTIVITY);
		var time = cell(row, LogColumn.TIME);
		var began = cell(row, LogColumn.START);
		if (caseId == null || activity == null || (time == null && began == null)) {
			this.sink.dropped(new Dropped(line, (caseId == null) ? Dropped.Code.NO_CASE
					: (activity == null) ? Dropped.Code.NO_ACTIVITY : Dropped.Code.NO_TIME, caseId));
			return;
		}
		var end = (time != null) ? time(time, line) : null;
		var start = (began != null) ? time(began, line) : null;
		if (start != null && end != null && start.isAfter(end)) {
			this.sink.dropped(new Dropped(line, Dropped.Code.ENDS_BEFORE_START, began));
			start = null;
		}
		tell(row, line, start, end, time != null);
	}

	/** A row whose end cannot be read is left out; one without an end has only begun. */
	private void tell(CSVRecord row, long line, Instant start, Instant end, boolean saysEnd) throws IOException {
		if (start != null && (end != null || !saysEnd)) {
			this.sink.event(event(row, start, LoggedEvent.START, "row " + line));
		}
		if (end != null) {
			this.sink.event(event(row, end, ending(row, cell(row, LogColumn.START) != null),
					(start != null) ? "row " + line : cell(row, LogColumn.INSTANCE)));
		}
	}

	private String ending(CSVRecord row, boolean hasStart) {
		if (this.isPolku && row.size() == POLKU.size() && "cancelled".equals(row.get(POLKU.size() - 1))) {
			return "ate_abort";
		}
		var lifecycle = hasStart ? null : cell(row, LogColumn.LIFECYCLE);
		return (lifecycle != null) ? lifecycle.toLowerCase(Locale.ROOT) : LoggedEvent.COMPLETE;
	}

	private LoggedEvent event(CSVRecord row, Instant at, String lifecycle, String instance) {
		return new LoggedEvent(cell(row, LogColumn.CASE), cell(row, LogColumn.ACTIVITY), at, lifecycle,
				cell(row, LogColumn.RESOURCE), cell(row, LogColumn.ROLE), instance);
	}

	/** The time, or {@code null} after telling that it is none. */
	private Instant time(String text, long line) throws IOException {
		try {
			return this.times.read(text);
		}
		catch (DateTimeException ex) {
			this.sink.dropped(new Dropped(line, Dropped.Code.BAD_TIME, text));
			return null;
		}
	}

	private String cell(CSVRecord row, LogColumn column) {
		var place = this.places.get(column);
		var value = (place != null && place < row.size()) ? row.get(place).strip() : "";
		return value.isEmpty() ? null : this.isPolku ? FormulaMark.taken(value) : value;
	}

}
