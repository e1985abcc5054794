package fi.polku.security;

import java.util.function.BooleanSupplier;

/**
 * Counts attempts to sign in and rests who tries too often; told of what came of each.
 */
public interface SignInWatch {

	/**
	 * Counts the attempt before its password is looked at, so that many at once count as
	 * many. The caller spends the same time on one that may succeed and one that may not,
	 * and none on one whose network rests.
	 */
	CountedAttempt begin(SignInAttempt attempt);

	/** It failed, or rested. */
	void failed(CountedAttempt attempt);

	/** The right password was given. */
	void passed(CountedAttempt attempt);

	/**
	 * Counts a password that somebody gives again who is signed in, apart from signing
	 * in; it is not looked at while that rests.
	 */
	boolean again(Person person, BooleanSupplier isRight);

	/** Somebody is signed in at the pages. */
	void signedIn(Person person, String way);

	/** Somebody signed out. */
	void signedOut(Person person);

}
