package fi.polku.benefitlist.reading;

/**
 * What is wrong with one cell, or with a row when the column is empty.
 *
 * @param column the heading as the file writes it
 * @param cell the cell's place in the row, from zero; null for the row as a whole
 */
public record RowFault(String column, FaultCode code, Integer cell) {
}
