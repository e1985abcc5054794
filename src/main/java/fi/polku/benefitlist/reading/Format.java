package fi.polku.benefitlist.reading;

/**
 * How a file was read.
 *
 * @param encoding name of the encoding, or "xlsx"
 * @param delimiter the sign between the cells, or a blank for a workbook
 */
public record Format(String encoding, char delimiter) {

	static final Format WORKBOOK = new Format("xlsx", ' ');

	/** Whether each row must have as many cells as there are headings. */
	boolean fixedWidth() {
		return this != WORKBOOK;
	}

}
