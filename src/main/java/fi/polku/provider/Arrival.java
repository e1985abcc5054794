package fi.polku.provider;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import fi.polku.provider.ProviderSettings.Group;
import fi.polku.security.Role;

import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who arrives from the provider, as the settings read the claims.
 *
 * @param isExact whether the provider writes the user name as it is written here; only
 * then may it mean somebody who is here already
 */
record Arrival(String issuer, String subject, String username, boolean isExact, String name, String email,
		Set<Role> roles, String organisation, String team, String area) {

	private static final int LONGEST_NAME = 100;

	static Arrival of(OidcUser user, ProviderSettings settings) {
		var groups = groups(user, settings);
		Set<Role> roles = EnumSet.noneOf(Role.class);
		groups.forEach((group) -> roles.addAll(group.roles()));
		var organisation = first(groups, Group::organisation);
		var claimed = user.getClaimAsString(settings.usernameClaim());
		var username = username(claimed);
		return new Arrival(issuer(user.getIdToken()), user.getSubject(), username,
				username != null && username.equals(claimed), name(user), user.getEmail(), roles,
				(organisation != null) ? organisation : settings.organisation(), first(groups, Group::team),
				first(groups, Group::area));
	}

	private static String issuer(OidcIdToken token) {
		return token.getIssuer().toString();
	}

	private static List<Group> groups(OidcUser user, ProviderSettings settings) {
		var claimed = user.getClaims().get(settings.groupsClaim());
		Collection<?> names = (claimed instanceof Collection<?> many) ? many
				: (claimed != null) ? List.of(claimed) : List.of();
		return settings.groups().stream().filter((group) -> names.contains(group.name())).toList();
	}

	private static String first(List<Group> groups, Function<Group, String> part) {
		return groups.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** As user names are written here; null where nothing of it is left. */
	private static String username(String claim) {
		if (claim == null) {
			return null;
		}
		var name = claim.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-");
		return (name.length() < 3) ? null : name.substring(0, Math.min(40, name.length()));
	}

	private static String name(OidcUser user) {
		var name = (user.getFullName() != null) ? user.getFullName() : user.getSubject();
		return name.substring(0, Math.min(LONGEST_NAME, name.length()));
	}

}
