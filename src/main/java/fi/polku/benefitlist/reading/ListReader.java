package fi.polku.benefitlist.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a list: what kind of file it is, where its columns are, and its rows. */
public final class ListReader {

	/** No municipality in the country has so many recipients. */
	public static final int MOST_ROWS = 200_000;

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
		return new Preview(list, List.copyOf(first));
	}

	/** How a file would be read. */
	public record Preview(ReadList list, List<RowResult> rows) {
	}

}
