package fi.polku.security;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** One's own password; other sessions of the same person end when it changes. */
@Component
public class OwnPassword {

	/** The shortest password that is taken. */
	public static final int SHORTEST = PasswordRules.SHORTEST;

	private final Users users;

	private final CurrentUser user;

	private final PasswordEncoder encoder;

	private final SessionPeople sessions;

	OwnPassword(Users users, CurrentUser user, PasswordEncoder encoder, SessionPeople sessions) {
		this.users = users;
		this.user = user;
		this.encoder = encoder;
		this.sessions = sessions;
	}

	/** Whether the password was given by somebody else and must be changed first. */
	public boolean mustChange() {
		return this.users.signedIn(this.user.username()).filter(SignedIn::passwordOnce).isPresent();
	}

	public boolean isRight(String password) {
		return password != null && this.users.signedIn(this.user.username())
			.filter((it) -> this.encoder.matches(password, it.passwordHash()))
			.isPresent();
	}

	/** Changes it, and this session goes on. */
	public void change(String password, HttpServletRequest request) {
		this.users.setPassword(this.user.username(), password, false);
		this.sessions.renew(this.users.loadUserByUsername(this.user.username()), request);
	}

}
