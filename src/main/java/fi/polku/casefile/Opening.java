package fi.polku.casefile;

import fi.polku.process.CaseNumber;

/** What came of opening a case. */
public sealed interface Opening {

	CaseNumber number();

	/** A new case. */
	record Opened(CaseNumber number) implements Opening {
	}

	/** The person has an open case of the programme: this one. */
	record AlreadyOpen(CaseNumber number) implements Opening {
	}

}
