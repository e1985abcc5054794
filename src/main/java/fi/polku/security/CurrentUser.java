package fi.polku.security;

import java.util.function.Supplier;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who acts now: the person signed in, or the system. */
@Component
public class CurrentUser {

	public Person get() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn)
				? signedIn.person() : Person.SYSTEM;
	}

	public String username() {
		return get().username();
	}

	/**
	 * Whether password and second factor are kept here; those of people who come from
	 * their organisation's own sign-in are kept there.
	 */
	public boolean hasOwnPassword() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
				&& !signedIn.arrived();
	}

	/** Does the act in the person's name; whoever acted before does so again after it. */
	public <T> T as(Person person, Supplier<T> act) {
		var before = SecurityContextHolder.getContext();
		var user = new SignedIn(person, "", true, false, false, false, false);
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
		SecurityContextHolder.setContext(context);
		try {
			return act.get();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

}
