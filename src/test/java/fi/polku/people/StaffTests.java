package fi.polku.people;

import java.util.List;
import java.util.Set;

import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Nobody is left without an administrator, no work without hands. */
class StaffTests extends PeoplePagesTest {

	@Test
	void session_losesItsRolesAndItsPersonAtOnce() throws Exception {
		var username = "gone-" + ++number;
		this.tryout.person(username, Role.ADMIN);
		var session = signIn(username, "polku-demo");
		this.mvc.perform(get("/admin/people").session(session)).andExpect(status().isOk());

		this.mvc.as("people-admin", form(post("/admin/people/" + username), null))
			.andExpect(redirectedUrl("/admin/people/" + username));
		this.mvc.perform(get("/admin/people").session(session)).andExpect(status().isForbidden());
		this.mvc.as("people-admin", post("/admin/people/" + username + "/deactivate"));
		this.mvc.perform(get("/me").session(session)).andExpect(status().is3xxRedirection());

		assertThat(values("person.deactivated", username)).containsExactly("active: true > false");
	}

	@Test
	void lastAdministrator_staysOne() throws Exception {
		var others = this.jdbc.sql("""
				update app_user u set active = false
				 where active and username <> 'people-admin'
				   and exists (select from user_role r where r.username = u.username and r.role = 'ADMIN')
				returning username
				""").query(String.class).list();
		try {
			this.mvc.as("people-admin", post("/admin/people/people-admin/deactivate"));
			assertThat(this.staff.change("people-admin",
					new WorkerData("x", Set.of(Role.COORDINATOR), "own", null, null, null, null, List.of("fi"))))
				.isEqualTo(Staff.Result.LAST_ADMINISTRATOR);

			assertThat(this.users.find("people-admin").orElseThrow().roles()).containsExactly(Role.ADMIN);
			assertThat(this.jdbc.sql("select active from app_user where username = 'people-admin'")
				.query(Boolean.class)
				.single()).isTrue();
		}
		finally {
			this.jdbc.sql("update app_user set active = true where username = any(:them::text[])")
				.param("them", others.toArray(String[]::new))
				.update();
		}
	}

	@Test
	void openWork_isHandedOverFirst() {
		this.tryout.deploy();
		var username = "busy-" + ++number;
		this.tryout.person(username, Role.COORDINATOR);
		var caseNumber = this.tryout.start("Vastuullinen");
		this.jdbc.sql("update client_case set owner = :username where number = :case")
			.param("username", username)
			.param("case", caseNumber.value())
			.update();

		assertThat(this.staff.deactivate(username)).isEqualTo(Staff.Result.OPEN_WORK);
		assertThat(this.staff.openWork(username)).isEqualTo(new Staff.OpenWork(1, 0));
	}

}
