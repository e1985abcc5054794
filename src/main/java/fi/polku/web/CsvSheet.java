package fi.polku.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * CSV as spreadsheets of this country open it: UTF-8 with a mark, semicolons, dates as
 * 2026-11-03. Text that a spreadsheet would take for a formula is led by an apostrophe.
 */
public class CsvSheet implements SheetWriter {

	private static final String FORMULA = "(?s)^\\s*[=+\\-@|\\uFF0B\\uFF0D\\uFF1D\\uFF20].*|(?s)^[\\t\\r\\n].*";

	private final Writer writer;

	public CsvSheet(OutputStream out) throws IOException {
		this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.writer.write('\uFEFF');
	}

	@Override
	public void row(List<?> cells) throws IOException {
		this.writer.write(cells.stream().map(CsvSheet::cell).collect(Collectors.joining(";")) + "\r\n");
	}

	/** Whether a spreadsheet would take the text for a formula. */
	public static boolean isFormula(String text) {
		return text.matches(FORMULA);
	}

	private static String cell(Object value) {
		if (value == null) {
			return "";
		}
		var text = value.toString();
		if (value instanceof CharSequence && isFormula(text)) {
			text = "'" + text;
		}
		return text.matches("(?s).*[;\"\\r\\n,].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}

	@Override
	public void close() throws IOException {
		this.writer.flush();
	}

}
