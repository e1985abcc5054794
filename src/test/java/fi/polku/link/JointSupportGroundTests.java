package fi.polku.link;

import java.util.Set;
import java.util.UUID;

import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * Whose assessment the client consented to is told where it waits for a ground, whoever
 * works at home.
 */
class JointSupportGroundTests extends AskedPartnerTest {

	private static final String WORKSHOP = "Tuen työpaja";

	private static final String COLLEGE = "Tuen opisto";

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	@Autowired
	OrganisationGrounds grounds;

	@BeforeEach
	void partners() {
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('joint-own', 'Oma', 'municipality', 'Mallila'), ('joint-shop', :shop, 'association', 'Mallila'),
				       ('joint-college', :college, 'association', 'Mallila')
				on conflict do nothing
				""").param("shop", WORKSHOP).param("college", COLLEGE).update();
		for (var role : new Role[] { Role.COACH, Role.COMPANY_COORDINATOR, Role.NURSE }) {
			person("joint-own-" + role, "joint-own", role);
			person("joint-shop-" + role, "joint-shop", role);
		}
		person("joint-college-coach", "joint-college", Role.COACH);
		this.jdbc.sql("update client_case set organisation = 'joint-own' where number = :case")
			.param("case", this.number.value())
			.update();
	}

	@AfterEach
	void noTaskOfNoModel() {
		this.jdbc.sql("delete from work_item where definition_id = 'x'").update();
	}

	@Test
	void freeAssessmentByConsent_waitsThoughTheOwnHavePeople() throws Exception {
		task("multiServiceCentre", "coach", null);

		assertThat(file()).contains(WORKSHOP, COLLEGE);
	}

	@Test
	void groundRecordedForOne_waitsForNoOtherEither() throws Exception {
		task("multiServiceCentre", "coach", null);

		give("joint-shop");

		assertThat(file()).doesNotContain(WORKSHOP).doesNotContain(COLLEGE);
	}

	@Test
	void inHandOfTheOwn_orAnotherTaskThatTheOwnDo_waitsForNone() throws Exception {
		task("multiServiceCentre", "coach", "joint-own-COACH");
		task("multiServiceCentre", "nurse", null);
		task("workTrial", "companyCoordinator", null);

		assertThat(file()).doesNotContain(WORKSHOP);
	}

	private void give(String organisation) {
		var coordinator = this.users.find(WHO).orElseThrow();
		this.user.as(coordinator,
				() -> String.valueOf(this.grounds.give(this.number, organisation, Ground.law("3 §"))));
	}

	private void task(String process, String group, String assignee) {
		this.jdbc
			.sql("""
					insert into work_item (task_id, case_number, client_id, process, definition_id, step, name, groups, assignee,
					                       created_at, programme, organisation, protected, client_name, changed_at)
					select :task, c.number, c.client_id, :process, 'x', 'assessNeed', 'x', array[:group], :assignee,
					       c.opened_at, c.programme, c.organisation, c.protected, 'x', c.opened_at
					  from client_case c where c.number = :case
					""")
			.param("task", "joint-" + UUID.randomUUID())
			.param("process", process)
			.param("group", group)
			.param("assignee", assignee)
			.param("case", this.number.value())
			.update();
	}

	private void person(String username, String organisation, Role role) {
		if (this.users.find(username).isEmpty()) {
			this.users.add(new Person(username, username, Set.of(role), organisation, null, null), "polku-demo");
		}
	}

	private String file() throws Exception {
		return this.browser.as(WHO, get("/cases/" + this.number)).andReturn().getResponse().getContentAsString();
	}

}
