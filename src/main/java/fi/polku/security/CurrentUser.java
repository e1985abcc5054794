package fi.polku.security;

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

}
