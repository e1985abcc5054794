package fi.polku.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * CSV as spreadsheets of this country open it: UTF-8 with a mark, semicolons, dates as
 * 2026-11-03. Text that a spreadsheet would take for a formula is led by an apostrophe,
 * also behind a separator within it: whoever opens the file with another separator reads
 * a cell from there.
 */
public class CsvSheet implements SheetWriter {

	private static final Pattern FORMULA = Pattern
		.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\"]*[=+\\-@|\\uFF0B\\uFF0D\\uFF1D\\uFF20]|[\\t\\r\\n]");

	/** A sign alone is a word's or a number's; with a call behind it, it is a formula. */
	private static final String BEGINS = "'*[ \\u00A0\"]*([=@\\uFF1D\\uFF20]|[+\\-\\uFF0B\\uFF0D][^;,\\t\\r\\n]*[(|!])";

	private static final Pattern WITHIN = Pattern.compile("(?<=[;,\\t\\r\\n])(?=" + BEGINS + ")");

	private static final Pattern MARKED_WITHIN = Pattern.compile("(?<=[;,\\t\\r\\n])'(?=" + BEGINS + ")");

	private static final Pattern QUOTED = Pattern.compile("[;,\\t\"\\r\\n]");

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
		return FORMULA.matcher(text).lookingAt();
	}

	/** The text with an apostrophe before each formula behind a separator within it. */
	public static String markedWithin(String text) {
		return WITHIN.matcher(text).replaceAll("'");
	}

	/** The text as it was before {@link #markedWithin}. */
	public static String unmarkedWithin(String text) {
		return MARKED_WITHIN.matcher(text).replaceAll("");
	}

	/** In quotes where any separator stands in it, whichever the reader expects. */
	public static String quoted(String text) {
		return QUOTED.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}

	private static String cell(Object value) {
		if (value == null) {
			return "";
		}
		var text = value.toString();
		if (value instanceof CharSequence) {
			text = markedWithin(isFormula(text) ? "'" + text : text);
		}
		return quoted(text);
	}

	@Override
	public void close() throws IOException {
		this.writer.flush();
	}

}
