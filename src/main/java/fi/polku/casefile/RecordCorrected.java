package fi.polku.casefile;

import java.util.Set;

import fi.polku.process.CaseNumber;

/**
 * The newest record of an element was corrected: what was drawn from it follows in the
 * same transaction.
 *
 * @param fields those whose answers changed
 */
public record RecordCorrected(CaseNumber number, String element, Set<String> fields) {
}
