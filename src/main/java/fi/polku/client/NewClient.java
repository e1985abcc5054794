package fi.polku.client;

/**
 * What is known of a person when the register first meets one.
 *
 * @param code the identity code, or {@code null} where it is not known yet
 */
public record NewClient(PersonalIdentityCode code, String lastName, String firstNames, String language, Contact contact,
		String homeMunicipality) {
}
