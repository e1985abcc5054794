package fi.polku.casefile;

import fi.polku.process.CaseNumber;

/** A case has been closed; told within the transaction. */
public record CaseClosed(CaseNumber number) {
}
