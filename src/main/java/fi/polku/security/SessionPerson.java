package fi.polku.security;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a session keeps of whoever signed in: nothing that could have changed since.
 *
 * @param stamp a digest of the password that was in force; another password ends the
 * session
 * @param half the password was right, the second factor has not been given
 * @param since when the password was given
 * @param handle names the session to its owner and to administrators, and opens nothing
 * @param device the browser and system as far as they were told
 * @param arrived whether another has proved who it is
 */
public record SessionPerson(String username, String stamp, boolean half, Instant since, String handle, String device,
		boolean arrived) implements Serializable {

	/** The attribute of a session that holds it. */
	public static final String KEY = "polku.signedIn";

	SessionPerson whole() {
		return new SessionPerson(this.username, this.stamp, false, this.since, this.handle, this.device, this.arrived);
	}

	SessionPerson stamped(String now) {
		return new SessionPerson(this.username, now, this.half, this.since, this.handle, this.device, this.arrived);
	}

}
