package fi.polku.provider;

import java.util.List;
import java.util.Set;

import fi.polku.security.Role;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The provider and what its groups mean here; see docs/operations.md.
 *
 * @param issuer where it describes itself ({@code /.well-known/openid-configuration})
 * @param clientSecret empty for a public client; the proof key is used by both
 * @param name what the button calls it
 * @param usernameClaim which claim a new person's user name is made of
 * @param groupsClaim which claim lists the groups
 * @param linkByUsername whether a person who stands here already is taken for the one
 * with the same user name there
 * @param organisation where those belong whose groups say nothing of it
 */
@ConfigurationProperties("polku.sign-in.provider")
record ProviderSettings(String issuer, String clientId, @DefaultValue("") String clientSecret,
		@DefaultValue("OpenID Connect") String name, @DefaultValue( {
				"openid", "profile", "email" }) List<String> scopes,
		@DefaultValue("preferred_username") String usernameClaim, @DefaultValue("groups") String groupsClaim,
		@DefaultValue("false") boolean linkByUsername, @DefaultValue("own") String organisation,
		@DefaultValue List<Group> groups){

	/**
	 * What a group means here.
	 *
	 * @param name as the claim says it
	 * @param organisation, team, area where its people belong; may be missing
	 */
	record Group(String name, @DefaultValue Set<Role> roles, String organisation, String team, String area) {
	}

}
