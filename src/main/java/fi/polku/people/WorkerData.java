package fi.polku.people;

import java.util.List;
import java.util.Set;

import fi.polku.security.Reach.Extent;
import fi.polku.security.Role;

/** What an administrator says of a person. */
record WorkerData(String name, Set<Role> roles, String organisation, String team, String area, String email,
		String phone, List<String> languages, Extent reach, List<String> programmes) {

	/** Somebody who sees the whole organisation. */
	WorkerData(String name, Set<Role> roles, String organisation, String team, String area, String email, String phone,
			List<String> languages) {
		this(name, roles, organisation, team, area, email, phone, languages, Extent.ORGANISATION, List.of());
	}

	static WorkerData of(Worker worker) {
		return new WorkerData(worker.name(), worker.roles(), worker.organisation().id(), worker.team().id(),
				worker.area().id(), worker.email(), worker.phone(), worker.languages(), worker.reach(),
				worker.programmes());
	}

}
