package fi.polku.benefitlist.reading;

import java.util.List;
import java.util.stream.Collectors;

import fi.polku.web.CsvSheet;

/**
 * Rows as text that a spreadsheet opens without running anything: a cell that would be a
 * formula gets an apostrophe before it.
 */
public final class SafeCsv {

	/** Makes spreadsheets read the text as UTF-8. */
	public static final String MARK = "\uFEFF";

	private SafeCsv() {
	}

	public static String line(List<String> cells) {
		return cells.stream().map(SafeCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
	}

	static String cell(String text) {
		return CsvSheet.quoted(CsvSheet.markedWithin(risky(text) ? "'" + text : text));
	}

	private static boolean risky(String text) {
		return CsvSheet.isFormula(text) && !text.matches("-\\d[\\d .,]*");
	}

}
