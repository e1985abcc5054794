package fi.polku.casefile;

import fi.polku.process.CaseNumber;

/**
 * Another organisation may be told of the case from now on: who waited for it is told in
 * the same transaction.
 */
public record DisclosureBegun(CaseNumber number) {
}
