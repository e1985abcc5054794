package fi.polku.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** One's own password; other sessions of the same person end when it changes. */
@Component
public class OwnPassword {

	/** The shortest password that is taken. */
	public static final int SHORTEST = FirstAdministrator.SHORTEST_PASSWORD;

	private final Users users;

	private final CurrentUser user;

	private final PasswordEncoder encoder;

	OwnPassword(Users users, CurrentUser user, PasswordEncoder encoder) {
		this.users = users;
		this.user = user;
		this.encoder = encoder;
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
	public void change(String password, HttpServletRequest request, HttpServletResponse response) {
		this.users.setPassword(this.user.username(), password, false);
		var now = this.users.loadUserByUsername(this.user.username());
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()));
		SecurityContextHolder.setContext(context);
		new HttpSessionSecurityContextRepository().saveContext(context, request, response);
	}

}
