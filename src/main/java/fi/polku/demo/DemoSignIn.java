package fi.polku.demo;

import java.util.List;

import fi.polku.security.DemoUser;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

/** The users whom the sign-in page shows. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoSignIn {

	private final List<Table.Row> rows = Table.read("demo/users.csv");

	@Bean
	@Order(1)
	DemoUser coordinatorOfDemo() {
		return user("coordinator");
	}

	@Bean
	@Order(2)
	DemoUser secondCoordinatorOfDemo() {
		return user("coordinator2");
	}

	@Bean
	@Order(3)
	DemoUser companyCoordinatorOfDemo() {
		return user("company");
	}

	@Bean
	@Order(4)
	DemoUser coachOfDemo() {
		return user("coach");
	}

	@Bean
	@Order(5)
	DemoUser leadOfDemo() {
		return user("lead");
	}

	@Bean
	@Order(6)
	DemoUser ownerOfDemo() {
		return user("owner");
	}

	@Bean
	@Order(7)
	DemoUser secondOwnerOfDemo() {
		return user("owner2");
	}

	@Bean
	@Order(8)
	DemoUser auditorOfDemo() {
		return user("auditor");
	}

	@Bean
	@Order(9)
	DemoUser adminOfDemo() {
		return user("admin");
	}

	private DemoUser user(String username) {
		return this.rows.stream()
			.filter((row) -> row.get("username").equals(username))
			.map((row) -> new DemoUser(username, row.get("name")))
			.findFirst()
			.orElseThrow();
	}

}
