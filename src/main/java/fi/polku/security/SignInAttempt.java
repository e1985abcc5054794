package fi.polku.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Somebody tries to sign in.
 *
 * @param username as it was typed; there may be no such person
 * @param address where from, or empty
 */
public record SignInAttempt(String username, String address) {

	static SignInAttempt of(Authentication asked) {
		var address = (asked.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		// a name that the database cannot keep counts all the same
		return new SignInAttempt(asked.getName().replace('\0', '\uFFFD'), address);
	}

}
