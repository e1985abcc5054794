package fi.polku.intake.referral;

import java.util.Set;

import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/** The pages and addresses with their sign-in, without a server in between. */
final class Site {

	private Site() {
	}

	static MockMvc of(WebApplicationContext context) {
		return MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
	}

	/** A user of the own organisation with the role. */
	static UserDetails user(Users users, String name, Role role) {
		if (users.find(name).isEmpty()) {
			users.add(new Person(name, name, Set.of(role), "own", null, null), "polku-demo");
		}
		return users.loadUserByUsername(name);
	}

}
