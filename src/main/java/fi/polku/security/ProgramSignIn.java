package fi.polku.security;

import java.util.Optional;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets a program act as a person whom another proof than a password has named. */
@Component
public class ProgramSignIn {

	private final Users users;

	ProgramSignIn(Users users) {
		this.users = users;
	}

	/** Acts as the person for this request; empty where they may not be here any more. */
	public Optional<Person> as(String username) {
		var user = this.users.signedIn(username).filter(SignedIn::active);
		user.ifPresent((it) -> {
			var context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(it, null, it.getAuthorities()));
			SecurityContextHolder.setContext(context);
		});
		return user.map(SignedIn::person);
	}

}
