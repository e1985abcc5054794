package fi.polku.security;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the installation decides of signing in. */
@Component
public class SignInSettings {

	private final Duration longest;

	private final boolean local;

	private final String breakGlass;

	SignInSettings(@Value("${polku.sign-in.longest:10h}") Duration longest,
			@Value("${polku.sign-in.local:true}") boolean local,
			@Value("${polku.sign-in.break-glass:}") String breakGlass) {
		this.longest = longest;
		this.local = local;
		this.breakGlass = breakGlass;
	}

	/** How long a session lasts at most, however busy it is. */
	public Duration longest() {
		return this.longest;
	}

	/** Whether people may sign in with a password of Polku's own. */
	public boolean isLocal() {
		return this.local;
	}

	/** Whether this one may, even where others may not. */
	public boolean mayUsePassword(String username) {
		return this.local || !this.breakGlass.isEmpty() && this.breakGlass.equals(username);
	}

	/** Whether the form for a password is of any use. */
	public boolean hasForm() {
		return this.local || !this.breakGlass.isEmpty();
	}

}
