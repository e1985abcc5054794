package fi.polku.provider;

import java.util.List;

import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

/**
 * Which sessions are the provider's is known from the sessions themselves, at every node.
 */
class NoRegistry implements OidcSessionRegistry {

	@Override
	public void saveSessionInformation(OidcSessionInformation info) {
	}

	@Override
	public OidcSessionInformation removeSessionInformation(String clientSessionId) {
		return null;
	}

	@Override
	public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
		return List.of();
	}

}
