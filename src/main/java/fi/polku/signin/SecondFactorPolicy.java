package fi.polku.signin;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of which roles a second factor is asked. */
@Service
@Transactional
class SecondFactorPolicy {

	private final JdbcClient jdbc;

	private final Trail trail;

	SecondFactorPolicy(JdbcClient jdbc, Trail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
	}

	public Set<Role> all() {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		this.jdbc.sql("select role from second_factor_role")
			.query(String.class)
			.list()
			.forEach((role) -> roles.add(Role.valueOf(role)));
		return roles;
	}

	public boolean isAskedOf(Person person) {
		return person.has(all().toArray(Role[]::new));
	}

	public void set(Set<Role> roles) {
		var before = all();
		this.jdbc.sql("delete from second_factor_role").update();
		roles.forEach((role) -> this.jdbc.sql("insert into second_factor_role (role) values (:role)")
			.param("role", role.name())
			.update());
		this.trail.administered("secondFactor.asked", "roles",
				List.of(Change.of(null, "roles", words(before), words(roles))));
	}

	private static String words(Set<Role> roles) {
		return roles.stream().map(Role::name).sorted().collect(Collectors.joining(", "));
	}

}
