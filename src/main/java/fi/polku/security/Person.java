package fi.polku.security;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody who works with Polku, or the system itself, which has no role.
 *
 * @param represents the absent colleagues whose deputy the person is today
 * @param reach which cases of the organisation are theirs to see
 */
public record Person(String username, String displayName, Set<Role> roles, String organisation, String team,
		String area, Set<String> represents, Reach reach) {

	/** The automatic steps and imports. */
	public static final Person SYSTEM = new Person("system", "Polku", Set.of(), null, null, null);

	private static final Set<String> RESERVED = Set.of(SYSTEM.username(), "client", "partner");

	public Person(String username, String displayName, Set<Role> roles, String organisation, String team, String area) {
		this(username, displayName, roles, organisation, team, area, Set.of(), Reach.ORGANISATION);
	}

	/**
	 * Whether the user name stands for the system or the holder of a link in records and
	 * trail, so that nobody may bear it.
	 */
	public static boolean isReserved(String username) {
		return username != null && RESERVED.contains(username);
	}

	public boolean has(Role... any) {
		return Arrays.stream(any).anyMatch(this.roles::contains);
	}

	/**
	 * The people whose tasks are the person's today: their own and those they stand in
	 * for.
	 */
	public Set<String> hands() {
		var hands = new LinkedHashSet<>(Set.of(this.username));
		hands.addAll(this.represents);
		return hands;
	}

	/** The same person without what is opened beyond their reach for a time. */
	public Person withoutOpenings() {
		return new Person(this.username, this.displayName, this.roles, this.organisation, this.team, this.area,
				this.represents, Reach.of(this.reach.extent(), this.reach.programmes()));
	}

	/** The candidate groups whose tasks the person may take. */
	public List<String> groups() {
		return this.roles.stream().map(Role::group).filter((group) -> group != null).toList();
	}

}
