package fi.polku.security;

import java.security.Principal;
import java.util.Collection;
import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person as Spring Security sees one. */
record SignedIn(Person person, String passwordHash, boolean active,
		boolean passwordOnce) implements UserDetails, Principal {

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return this.person.roles().stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList();
	}

	@Override
	public String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String getUsername() {
		return this.person.username();
	}

	/** What the person is called, as pages say it. */
	@Override
	public String getName() {
		return this.person.displayName();
	}

	@Override
	public boolean isEnabled() {
		return this.active;
	}

	List<String> roleNames() {
		return this.person.roles().stream().map(Enum::name).sorted().toList();
	}

	@Override
	public String toString() {
		return this.person.username();
	}
}
