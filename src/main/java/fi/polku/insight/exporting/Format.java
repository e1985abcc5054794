package fi.polku.insight.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;

/** How an event log is written. */
public enum Format {

	XES("application/xml", "xes", XesLog::write),

	CSV("text/csv;charset=UTF-8", "csv", CsvLog::write),

	OCEL("application/json", "ocel.json", OcelLog::write);

	private final String type;

	private final String ending;

	private final Writing writing;

	Format(String type, String ending, Writing writing) {
		this.type = type;
		this.ending = ending;
		this.writing = writing;
	}

	static Optional<Format> of(String name) {
		return Stream.of(values()).filter((one) -> one.name().equalsIgnoreCase(name)).findFirst();
	}

	String type() {
		return this.type;
	}

	/** What the name of a file ends with. */
	String ending() {
		return this.ending;
	}

	/** Writes all and flushes; the stream stays open. */
	void write(Source source, OutputStream out) throws IOException {
		this.writing.write(source, out);
	}

	/** What a format does. */
	@FunctionalInterface
	private interface Writing {

		void write(Source source, OutputStream out) throws IOException;

	}

}
