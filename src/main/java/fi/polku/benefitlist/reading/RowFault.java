package fi.polku.benefitlist.reading;

/**
 * What is wrong with one cell, or with a row when the column is empty.
 *
 * @param column the heading as the file writes it
 */
public record RowFault(String column, FaultCode code) {
}
