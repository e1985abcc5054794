package fi.polku.security;

import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Name and password, counted. Whatever is wrong, the answer is one and takes as long: no
 * such person, a wrong password, one who left, one who tried too often. A network that
 * rests is told to wait before anything is looked at.
 */
@Component
class GuardedPeople implements AuthenticationProvider {

	private final DaoAuthenticationProvider people;

	private final SignInWatch watch;

	private final SignInSettings settings;

	GuardedPeople(Users users, PasswordEncoder encoder, SignInWatch watch, SignInSettings settings) {
		this.watch = watch;
		this.settings = settings;
		this.people = new DaoAuthenticationProvider(users);
		this.people.setPasswordEncoder(encoder);
		// who has left is told so after the password was looked at, as long as for all
		this.people.setPreAuthenticationChecks((user) -> {
		});
		this.people.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
	}

	@Override
	public Authentication authenticate(Authentication asked) {
		var attempt = this.watch.begin(SignInAttempt.of(asked));
		if (attempt.waits() > 0) {
			throw new NetworkRests(attempt.waits());
		}
		var person = looked(asked);
		if (person == null || !attempt.allowed() || !this.settings.mayUsePassword(asked.getName())) {
			this.watch.failed(attempt);
			throw new BadCredentialsException("not signed in");
		}
		this.watch.passed(attempt);
		return person;
	}

	/** Whoever it is, or {@code null}. */
	private Authentication looked(Authentication asked) {
		try {
			return this.people.authenticate(asked);
		}
		catch (AuthenticationException ex) {
			return null;
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
