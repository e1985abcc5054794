package fi.polku.provider;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The provider, asked for its description when somebody first wants to sign in there:
 * Polku starts without it.
 */
class OneProvider implements ClientRegistrationRepository {

	static final String ID = "polku";

	/** Where its button leads. */
	static final String BEGIN = "/oauth2/authorization/" + ID;

	private final ProviderSettings settings;

	private volatile ClientRegistration found;

	OneProvider(ProviderSettings settings) {
		this.settings = settings;
	}

	@Override
	public ClientRegistration findByRegistrationId(String id) {
		if (!ID.equals(id)) {
			return null;
		}
		if (this.found == null) {
			this.found = describe();
		}
		return this.found;
	}

	private ClientRegistration describe() {
		var secret = this.settings.clientSecret();
		return ClientRegistrations.fromIssuerLocation(this.settings.issuer())
			.registrationId(ID)
			.clientId(this.settings.clientId())
			.clientSecret(secret)
			.clientAuthenticationMethod(
					secret.isEmpty() ? ClientAuthenticationMethod.NONE : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.scope(this.settings.scopes())
			.clientName(this.settings.name())
			.build();
	}

}
