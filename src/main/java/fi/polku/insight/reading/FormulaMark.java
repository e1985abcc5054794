package fi.polku.insight.reading;

import fi.polku.web.CsvSheet;

/**
 * The apostrophe before text that a spreadsheet would take for a formula. The logs that
 * Polku gives out have it, and it goes again when they are taken in; text that begins so
 * by itself gets one more.
 */
public final class FormulaMark {

	private static final String MARK = "'";

	private FormulaMark() {
	}

	public static String set(String text) {
		return CsvSheet.markedWithin(isAsked(text) ? MARK + text : text);
	}

	static String taken(String marked) {
		var text = CsvSheet.unmarkedWithin(marked);
		return (text.startsWith(MARK) && isAsked(text)) ? text.substring(MARK.length()) : text;
	}

	private static boolean isAsked(String text) {
		return !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(0))
				&& CsvSheet.isFormula(text.replaceFirst("^" + MARK + "+", ""));
	}

}
