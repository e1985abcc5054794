package fi.polku.vault;

import java.time.Instant;

/**
 * A key as the database knows it.
 *
 * @param state {@code known}, {@code sealing} or {@code former}
 * @param proof a known text sealed or indexed with it
 * @param unbound whether texts bound to no row open with it
 */
record KnownKey(String id, boolean index, String state, byte[] proof, boolean unbound, Instant firstSeenAt,
		Instant sealingSince, String sealingBy) {

	boolean isSealing() {
		return "sealing".equals(this.state);
	}

}
