package fi.polku.casefile;

import fi.polku.process.CaseNumber;

/**
 * A ground on which another organisation was told of the case is no more: what rests on
 * it ends in the same transaction.
 */
public record DisclosureEnded(CaseNumber number) {
}
