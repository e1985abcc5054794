package fi.polku.provider;

import fi.polku.security.ArrivedUser;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody from the provider, with the user name they have here. */
class ArrivedPerson extends DefaultOidcUser implements ArrivedUser {

	private static final long serialVersionUID = 1L;

	private final String username;

	ArrivedPerson(OidcUser user, String username) {
		super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
		this.username = username;
	}

	@Override
	public String username() {
		return this.username;
	}

}
