package fi.polku.demo;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the people of Mallila and where they work, on an empty database only. */
@Component
@Profile("demo")
class DemoUsers implements ApplicationRunner {

	private static final String PASSWORD = "polku-demo";

	private final Users users;

	private final JdbcClient jdbc;

	DemoUsers(Users users, JdbcClient jdbc) {
		this.users = users;
		this.jdbc = jdbc;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		if (this.users.isEmpty()) {
			addMissing();
		}
	}

	/** Adds those who are not there yet. */
	void addMissing() {
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('yritys', 'Mallilan Yrityspalvelu Oy', 'company_agency', 'Mallila'),
				       ('hyvinvointi', 'Mallimaan hyvinvointialue', 'wellbeing_county', 'Mallila'),
				       ('kela', 'Kela', 'kela', 'Mallila')
				on conflict do nothing
				""").update();
		this.jdbc.sql(
				"insert into area (id, name) values ('keskusta', 'Keskusta'), ('pohjoinen', 'Pohjoinen') on conflict do nothing")
			.update();
		this.jdbc.sql("""
				insert into team (id, organisation_id, area_id, name)
				values ('tyollisyys', 'own', null, 'Työllisyystiimi'),
				       ('valmennus', 'own', null, 'Valmennustiimi'),
				       ('yrityspalvelu', 'yritys', null, 'Yrityspalvelut')
				on conflict do nothing
				""").update();
		Table.read("demo/users.csv")
			.stream()
			.filter((row) -> this.users.find(row.get("username")).isEmpty())
			.forEach(this::add);
	}

	private void add(Table.Row row) {
		this.users.add(new Person(row.get("username"), row.get("name"), roles(row.get("roles")),
				row.get("organisation"), row.orNull("team"), row.orNull("area")), PASSWORD);
		this.jdbc.sql("""
				update app_user set phone = :phone, email = :email, languages = :languages where username = :username
				""")
			.param("phone", row.get("phone"))
			.param("email", row.get("username") + "@mallila.example.org")
			.param("languages", row.get("languages").split(" "))
			.param("username", row.get("username"))
			.update();
	}

	private static Set<Role> roles(String text) {
		List<Role> roles = Arrays.stream(text.split(" ")).map(Role::valueOf).toList();
		return roles.stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
	}

}
