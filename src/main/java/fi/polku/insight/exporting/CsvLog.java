package fi.polku.insight.exporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import fi.polku.insight.reading.FormulaMark;
import fi.polku.web.CsvSheet;

/**
 * A row a piece of work, for programs: comma, UTF-8, ISO 8601 with offset (RFC 4180).
 * Text of others that a spreadsheet would take for a formula is marked.
 */
final class CsvLog {

	private static final String HEADINGS = "case_id,activity,start_timestamp,end_timestamp,resource,role,outcome\r\n";

	private CsvLog() {
	}

	static void write(Source source, OutputStream out) throws IOException {
		var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
		writer.write(HEADINGS);
		source.pieces((piece) -> row(writer, piece.of().id(), piece.activity(), Stamps.text(piece.start()),
				Stamps.text(piece.end()), piece.resource(), piece.role(), piece.outcome()));
		writer.flush();
	}

	private static void row(Writer writer, String... cells) throws IOException {
		for (int i = 0; i < cells.length; i++) {
			writer.write((i == 0) ? "" : ",");
			writer.write((cells[i] != null) ? CsvSheet.quoted(FormulaMark.set(cells[i])) : "");
		}
		writer.write("\r\n");
	}

}
