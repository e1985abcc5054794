package fi.polku.security;

/**
 * An attempt to sign in that has been counted.
 *
 * @param allowed whether it may succeed
 * @param waits how many seconds its network rests still; such an attempt is not looked at
 * at all, whoever is named
 * @param rests whether its failing begins a rest of the account
 * @param networkRests whether its failing begins a rest of the network
 */
public record CountedAttempt(SignInAttempt attempt, boolean allowed, long waits, boolean rests, boolean networkRests) {

	public static CountedAttempt waiting(SignInAttempt attempt, long seconds) {
		return new CountedAttempt(attempt, false, Math.max(1, seconds), false, false);
	}

}
