package fi.polku.benefitlist.reading;

import java.util.Locale;

/** What can be wrong with a file or a row; each has a sentence in every language. */
public enum FaultCode {

	// a whole file
	EMPTY_FILE, NOT_A_TABLE, NOT_A_WORKBOOK, OLD_OR_LOCKED_WORKBOOK, WORKBOOK_TOO_LARGE, NO_HEADINGS, MISSING_COLUMN,
	DUPLICATE_HEADING, TOO_MANY_HEADINGS, TOO_MANY_ROWS, NO_ROWS, UNREADABLE, STOPPED,

	// a row as a whole
	TOO_FEW_COLUMNS, TOO_MANY_COLUMNS, OPEN_QUOTE, LINE_TOO_LONG, WRONG_ENCODING, ROW_FAILED,

	// a cell
	ZERO_CHARACTER, MISSING, TOO_LONG, FORMULA_IN_A_NAME, FORMAT, CENTURY_SIGN, NO_SUCH_DATE, CHECK_CHARACTER,
	SAME_PERSON_AND_PERIOD_TWICE, NOT_A_DATE, PERIOD_ENDS_BEFORE_IT_BEGINS, NOT_A_NUMBER, NEGATIVE_DAY_COUNT,
	NOT_AN_AMOUNT, NEGATIVE_PAYMENT, NOT_A_PERCENTAGE, PERCENTAGE_OVER_100, UNKNOWN_ROW_KIND;

	/** The key of the sentence. */
	public String messageKey() {
		return "benefitlist.fault." + name().toLowerCase(Locale.ROOT);
	}

}
