package fi.polku.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.security.Person;
import fi.polku.security.Role;

import org.springframework.stereotype.Component;

/**
 * Who may hand over whose work to whom: leads within their own organisation,
 * administrators everywhere; to somebody active of the same organisation who has a role
 * of the one who gives it away.
 */
@Component
class HandoverPolicy {

	private final Workers workers;

	HandoverPolicy(Workers workers) {
		this.workers = workers;
	}

	static boolean leads(Person person) {
		return person.has(Role.LEAD);
	}

	/** Whether the person sets the absence and the deputy of the other. */
	static boolean mayCareFor(Person by, Worker other) {
		return by.has(Role.ADMIN) || by.has(Role.LEAD) && other.organisation().id().equals(by.organisation());
	}

	boolean mayHandOver(Person by, String organisation) {
		return by.has(Role.ADMIN) || by.has(Role.LEAD) && organisation.equals(by.organisation());
	}

	List<Worker> givers(Person by) {
		return this.workers.all()
			.stream()
			.filter((one) -> !guiding(one.roles()).isEmpty() && mayHandOver(by, one.organisation().id()))
			.toList();
	}

	List<Worker> receivers(Worker from) {
		var roles = guiding(from.roles());
		return roles.isEmpty() ? List.of()
				: this.workers.active(from.organisation().id(), roles)
					.stream()
					.filter((one) -> !one.username().equals(from.username()))
					.toList();
	}

	static Set<Role> guiding(Set<Role> roles) {
		return roles.stream().filter(Role.GUIDES::contains).collect(Collectors.toSet());
	}

}
