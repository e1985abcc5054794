package fi.polku.security;

import java.time.Duration;

/**
 * Counts attempts to sign in and rests who tries too often; told of what came of each.
 */
public interface SignInWatch {

	/**
	 * Counts the attempt before its password is looked at, so that many at once count as
	 * many.
	 * @return whether it may succeed; the caller spends the same time on either
	 */
	boolean begin(SignInAttempt attempt);

	/** How long nobody of the network is let in any more; zero where they are. */
	Duration rest(String address);

	/** It failed, or rested. */
	void failed(SignInAttempt attempt);

	/** The right password was given. */
	void passed(SignInAttempt attempt);

	/** Somebody is signed in at the pages. */
	void signedIn(Person person, String way);

	/** Somebody signed out. */
	void signedOut(Person person);

}
