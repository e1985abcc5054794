package fi.polku.people;

import java.util.List;
import java.util.Set;

import fi.polku.casefile.CasePolicy;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Nobody is left without an administrator, no work without hands. */
class StaffTests extends PeoplePagesTest {

	@Autowired
	private CasePolicy cases;

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
		assertThat(move(username)).isEqualTo(Staff.Result.OPEN_WORK);
		assertThat(this.users.find(username).orElseThrow().organisation()).isEqualTo("tryout");
	}

	@Test
	void whoMoves_standsInForNobodyThereAndNobodyForThem() {
		var mover = "mover-" + ++number;
		var away = "away-" + number;
		var deputy = "deputy-of-mover-" + number;
		List.of(mover, away, deputy).forEach((one) -> this.tryout.person(one, Role.COORDINATOR));
		deputy(away, mover);
		deputy(mover, deputy);

		assertThat(move(mover)).isEqualTo(Staff.Result.DONE);

		assertThat(this.jdbc.sql("select count(*) from app_user where deputy is not null and username in (:them)")
			.param("them", List.of(mover, away))
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void deputyOfAnotherOrganisation_representsNobody() {
		var away = "away-" + ++number;
		var other = "other-" + number;
		this.tryout.person(away, Role.COORDINATOR);
		this.tryout.person(other, Role.COORDINATOR);
		deputy(away, other);
		assertThat(this.users.find(other).orElseThrow().represents()).containsExactly(away);

		this.jdbc.sql("update app_user set organisation_id = 'own' where username = :who").param("who", other).update();

		assertThat(this.users.find(other).orElseThrow().represents()).isEmpty();
	}

	@Test
	void whoMoved_seesNoCaseThatClosedOrWasRecordedBefore() {
		this.tryout.deploy();
		var mover = "mover-" + ++number;
		this.tryout.person(mover, Role.COORDINATOR);
		var closed = this.tryout.start("Päättynyt");
		this.jdbc.sql("update client_case set owner = :who, state = 'closed' where number = :case")
			.param("who", mover)
			.param("case", closed.value())
			.update();
		var recorded = this.tryout.start("Kirjattu");
		this.jdbc
			.sql("""
					insert into case_record (id, case_number, element, definition_id, recorded_by, source, recorded_at, answers)
					values (gen_random_uuid(), :case, 'x', 'x', :who, 'staff', timestamptz '2020-01-01', '{}')
					""")
			.param("case", recorded.value())
			.param("who", mover)
			.update();
		assertThat(List.of(closed, recorded)).allMatch((one) -> this.cases.maySee(person(mover), one));

		move(mover);

		assertThat(List.of(closed, recorded)).noneMatch((one) -> this.cases.maySee(person(mover), one));
	}

	private Person person(String username) {
		return this.users.find(username).orElseThrow();
	}

	private Staff.Result move(String username) {
		return this.staff.change(username,
				new WorkerData("x", Set.of(Role.COORDINATOR), "own", null, null, null, null, List.of("fi")));
	}

	private void deputy(String absent, String deputy) {
		this.jdbc.sql("update app_user set deputy = :deputy, absent_from = date '2020-01-01' where username = :absent")
			.param("deputy", deputy)
			.param("absent", absent)
			.update();
	}

}
