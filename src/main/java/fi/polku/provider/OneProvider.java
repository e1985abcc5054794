package fi.polku.provider;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The provider, asked for its description when somebody first wants to sign in there:
 * Polku starts without it.
 */
class OneProvider implements ClientRegistrationRepository {

	private static final Logger log = LoggerFactory.getLogger(OneProvider.class);

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

	/**
	 * Where one leaves there too; empty where it has no such place, or does not answer:
	 * nobody is kept here for that.
	 */
	Optional<String> leaving() {
		try {
			return Optional
				.ofNullable(findByRegistrationId(ID).getProviderDetails()
					.getConfigurationMetadata()
					.get("end_session_endpoint"))
				.map(Object::toString);
		}
		catch (RuntimeException ex) {
			log.warn("The provider does not answer; a session ended here alone: {}", ex.toString());
			return Optional.empty();
		}
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
