package fi.polku.security;

import org.springframework.security.core.AuthenticationException;

/** Too many attempts came from a network: none of it is looked at for a while. */
class NetworkRests extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final long seconds;

	NetworkRests(long seconds) {
		super("the network rests");
		this.seconds = seconds;
	}

	long seconds() {
		return this.seconds;
	}

}
