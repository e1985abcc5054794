package fi.polku.token;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A token as it may be shown.
 *
 * @param prefix its first letters, by which it is found again
 */
record AccessToken(UUID id, String username, String name, String prefix, Set<Scope> scopes, String madeBy,
		Instant madeAt, Instant expiresAt, Instant lastUsedAt, Instant revokedAt) {

	/** The description of the interface is open to each. */
	private static final String DESCRIPTION = "/api/openapi.json";

	boolean opens(String path) {
		return this.scopes.contains(Scope.EVERYTHING) || DESCRIPTION.equals(path)
				|| Scope.of(path).filter(this.scopes::contains).isPresent();
	}

	/** In force, expired or revoked, as a code. */
	public String state(Instant now) {
		return (this.revokedAt != null) ? "revoked" : this.expiresAt.isAfter(now) ? "valid" : "expired";
	}

}
