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

	private final SignInWatch watch;

	OwnPassword(Users users, CurrentUser user, PasswordEncoder encoder, SessionPeople sessions, SignInWatch watch) {
		this.users = users;
		this.user = user;
		this.encoder = encoder;
		this.sessions = sessions;
		this.watch = watch;
	}

	/** Whether the password was given by somebody else and must be changed first. */
	public boolean mustChange() {
		return this.users.signedIn(this.user.username()).filter(SignedIn::passwordOnce).isPresent();
	}

	/** Counted, so that nobody who has the session alone finds it by trying. */
	public boolean isRight(String password) {
		return password != null && !password.isEmpty() && this.watch.again(this.user.get(), () -> matches(password));
	}

	private boolean matches(String password) {
		return this.users.signedIn(this.user.username())
			.filter((it) -> this.encoder.matches(password, it.passwordHash()))
			.isPresent();
	}

	/** Changes it, and this session goes on. */
	public void change(String password, HttpServletRequest request) {
		this.users.setPassword(this.user.username(), password, false);
		this.sessions.renew(this.users.loadUserByUsername(this.user.username()), request);
	}

}
