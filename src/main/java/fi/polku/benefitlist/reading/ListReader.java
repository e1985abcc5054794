package fi.polku.benefitlist.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a list: what kind of file it is, where its columns are, and its rows. */
public final class ListReader {

	/** No municipality in the country has so many recipients. */
	public static final int MOST_ROWS = 200_000;

	/** No list has so many; the page that asks what they mean shows them all. */
	public static final int MOST_COLUMNS = 200;

	private static final int SAMPLE = 10;

	private final ListKind kind;

	private final Mapping mapping;

	public ListReader(ListKind kind, Mapping mapping) {
		this.kind = kind;
		this.mapping = mapping;
	}

	/** Reads the whole file. */
	public ReadList read(Path file, ListSink sink) throws IOException {
		var opened = Sources.open(file);
		if (opened instanceof Opened.Readable readable) {
			return read(readable.source(), sink);
		}
		return ReadList.refused(((Opened.Refused) opened).fault());
	}

	private ReadList read(Source source, ListSink sink) {
		var reading = new Reading(source.format(), this.kind, this.mapping, sink);
		try {
			source.forEach(reading);
			reading.end();
		}
		catch (IOException ex) {
			reading.broken();
		}
		return reading.result();
	}

	/** Reads the first rows only. */
	public Preview preview(Path file, int rows) throws IOException {
		var first = new ArrayList<RowResult>();
		var list = read(file, (row) -> {
			first.add(row);
			return first.size() < rows;
		});
		return new Preview(list, List.copyOf(first), list.layouts().isEmpty() ? List.of() : sample(file, list));
	}

	/** The first rows under the headings, as they stand. */
	private static List<SourceRow> sample(Path file, ReadList list) throws IOException {
		var layout = list.layouts().get(0);
		var sample = new ArrayList<SourceRow>();
		if (Sources.open(file) instanceof Opened.Readable readable) {
			try {
				readable.source().forEach((row) -> {
					if (row.sheet().equals(layout.sheet()) && row.line() > layout.headingLine() && !row.blank()) {
						sample.add(row);
					}
					return sample.size() < SAMPLE;
				});
			}
			catch (IOException ex) {
				// that the file breaks off is told by the reading of it
				return sample;
			}
		}
		return sample;
	}

	/**
	 * How a file would be read.
	 *
	 * @param sample the first rows of the first sheet, as they stand
	 */
	public record Preview(ReadList list, List<RowResult> rows, List<SourceRow> sample) {
	}

}
