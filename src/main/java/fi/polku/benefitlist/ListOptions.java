package fi.polku.benefitlist;

import java.time.YearMonth;

import fi.polku.benefitlist.reading.ListKind;

/**
 * What is asked where the file does not say.
 *
 * @param municipality home municipality of rows that name none
 * @param month month of the list, or null for the rows' own
 */
record ListOptions(String municipality, YearMonth month, ListKind kind, String programme) {
}
