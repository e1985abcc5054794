package fi.polku.client;

/**
 * What is right of a person.
 *
 * @param homeMunicipality or {@code null} where it is not known
 * @param code the right identity code, or {@code null} where it stays as it is
 * @param reason why it is corrected
 */
public record PersonCorrection(String lastName, String firstNames, String homeMunicipality, PersonalIdentityCode code,
		String reason) {

	/** What came of a correction. */
	public enum Outcome {

		/** It stands now. */
		CORRECTED,

		/** Nothing was wrong. */
		NOTHING,

		/** The code is another person's; nothing was changed. */
		CODE_OF_ANOTHER

	}
}
