package fi.polku.provider;

import fi.polku.trail.Trail;
import java.util.List;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** After the provider's token was found good: who that is here, or why nobody. */
class ProviderPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

	/** Before the reason, in the code of the fault. */
	static final String REFUSED = "polku.";

	private final OidcUserService claims = new OidcUserService();

	private final Arrivals arrivals;

	private final ProviderSettings settings;

	private final Trail trail;

	ProviderPeople(Arrivals arrivals, ProviderSettings settings, Trail trail) {
		this.arrivals = arrivals;
		this.settings = settings;
		this.trail = trail;
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		var user = this.claims.loadUser(request);
		var arrival = Arrival.of(user, this.settings);
		var welcome = this.arrivals.welcome(arrival, this.settings.linkByUsername());
		if (welcome.refused() != null) {
			this.trail.administered("signIn.refusedByProvider", welcome.refused(), List.of());
			throw new OAuth2AuthenticationException(new OAuth2Error(REFUSED + welcome.refused()));
		}
		return new ArrivedPerson(user, welcome.username());
	}

}
