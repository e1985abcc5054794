package fi.polku.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A person as Spring Security sees one.
 *
 * @param secondFactor whether one is set up, so that a password alone opens nothing
 * @param secondFactorMissing whether the role asks for one and there is none
 * @param arrived whether another has proved who it is: password and second factor are
 * theirs
 */
record SignedIn(Person person, String passwordHash, boolean active, boolean passwordOnce, boolean secondFactor,
		boolean secondFactorMissing, boolean arrived) implements UserDetails, Principal {

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

	/** The same, proved by another. */
	SignedIn provedElsewhere() {
		return new SignedIn(this.person, this.passwordHash, this.active, false, false, false, true);
	}

	/** Another with each password, and tells nothing of it. */
	String stamp() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(this.passwordHash.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	List<String> roleNames() {
		return this.person.roles().stream().map(Enum::name).sorted().toList();
	}

	@Override
	public String toString() {
		return this.person.username();
	}
}
