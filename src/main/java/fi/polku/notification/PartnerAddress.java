package fi.polku.notification;

import java.util.Objects;

/**
 * Where and in which language a partner is written to.
 *
 * @param email an empty text for none: then somebody must see to it
 * @param language fi, sv or en
 */
public record PartnerAddress(String email, String language) {

	private static final String MOST_OFTEN = "fi";

	public PartnerAddress {
		email = Objects.requireNonNullElse(email, "");
		language = Objects.requireNonNullElse(language, MOST_OFTEN);
	}

	/** Nobody knows where to. */
	public static PartnerAddress unknown() {
		return new PartnerAddress(null, null);
	}

}
