package fi.polku.benefitlist;

import java.util.UUID;

/**
 * Where a person stands in one series of lists.
 *
 * @param shareStep step of the municipal share the days have come to
 * @param screenedStep the step at the last screening
 * @param screening state of the last screening, or null if there is none
 */
record ListedPerson(UUID clientId, int shareStep, int screenedStep, String screening) {

	/** New, back on the list, or over a step of the rules since the last screening. */
	boolean isDue(int step) {
		return this.screening == null || this.screening.equals("LEFT") || step > this.screenedStep;
	}

}
