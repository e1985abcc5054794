package fi.polku.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import fi.polku.security.Reach.Extent;
import fi.polku.security.Role;

/**
 * A person as administrators and leads see one.
 *
 * @param languages what the person serves clients in
 * @param absentTo the last day away; {@code null} until further notice
 * @param away whether absent today
 * @param reach which cases of the organisation are theirs to see
 * @param programmes of these only; empty for all
 * @param passwordOnce whether the password has yet to be changed by the person
 */
record Worker(String username, String name, boolean active, Set<Role> roles, Place organisation, Place team, Place area,
		String email, String phone, List<String> languages, LocalDate absentFrom, LocalDate absentTo, String deputy,
		String deputyName, boolean away, boolean passwordOnce, Extent reach, List<String> programmes) {

	/** Where somebody belongs: the id and the name, or {@code null}s. */
	record Place(String id, String name) {

		@Override
		public String toString() {
			return (this.name != null) ? this.name : "";
		}
	}

}
