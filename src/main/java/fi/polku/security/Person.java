package fi.polku.security;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Somebody who works with Polku, or the system itself, which has no role. */
public record Person(String username, String displayName, Set<Role> roles, String organisation, String team,
		String area) {

	/** The automatic steps and imports. */
	public static final Person SYSTEM = new Person("system", "Polku", Set.of(), null, null, null);

	public boolean has(Role... any) {
		return Arrays.stream(any).anyMatch(this.roles::contains);
	}

	/** The candidate groups whose tasks the person may take. */
	public List<String> groups() {
		return this.roles.stream().map(Role::group).filter((group) -> group != null).toList();
	}

}
