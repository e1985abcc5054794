package fi.polku.casefile;

import java.time.LocalDate;
import java.util.Optional;

import fi.polku.process.CaseNumber;

/** What lasted after the exit. The follow-up answers; the case file asks. */
public interface LastingOutcomes {

	/** Nothing while the follow-up goes on. */
	Optional<LastingOutcome> of(CaseNumber caseNumber);

	/**
	 * How the follow-up of a case ended.
	 *
	 * @param needsHelpAgain whether the client needed support again
	 * @param situation the last that is known, in the exit's classes; {@code null} where
	 * the client was never reached
	 */
	record LastingOutcome(boolean needsHelpAgain, String situation, LocalDate endedOn) {
	}

}
