package fi.polku.link;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.polku.client.ConsentTerms;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The ground on which people of another organisation do tasks of a case. */
class OrganisationGroundTests extends AskedPartnerTest {

	private static final String AGENCY = "ground-agency";

	@Autowired
	Users users;

	@Autowired
	Tryout tryout;

	private Person partner;

	private String task;

	@BeforeEach
	void aTaskOfThePartner() {
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values (:id, 'Perusteen Yrityspalvelu Oy', 'company_agency', 'Mallila'),
				       ('ground-own', 'Oma', 'municipality', 'Mallila')
				on conflict do nothing
				""").param("id", AGENCY).update();
		this.jdbc.sql("update client_case set organisation = 'ground-own' where number = :case")
			.param("case", this.number.value())
			.update();
		if (this.users.find("ground-company").isEmpty()) {
			this.users.add(new Person("ground-company", "ground-company", Set.of(Role.COMPANY_COORDINATOR), AGENCY,
					null, null), "polku-demo");
		}
		this.partner = this.users.find("ground-company").orElseThrow();
		this.task = "ground-" + UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into work_item (task_id, case_number, client_id, process, definition_id, step, name, groups,
					                       created_at, programme, organisation, protected, client_name, changed_at)
					select :task, c.number, c.client_id, 'workTrial', 'x', 'findWorkTrialPlace', 'x', '{companyCoordinator}',
					       c.opened_at, c.programme, c.organisation, c.protected, 'x', c.opened_at
					  from client_case c where c.number = :case
					""")
			.param("task", this.task)
			.param("case", this.number.value())
			.update();
	}

	@AfterEach
	void noTaskOfNoModel() {
		this.jdbc.sql("delete from work_item where definition_id = 'x'").update();
	}

	@Test
	void caseThatWaitsForIt_saysSoToItsCoordinator() throws Exception {
		assertThat(file()).contains("Perusteen Yrityspalvelu Oy");

		give("ground", "law", "section", "L 380/2023 116 §");

		assertThat(file()).doesNotContain("Perusteen Yrityspalvelu Oy");
	}

	@Test
	void taskInThePartnersHandsWithoutAGround_isToldToo() throws Exception {
		give("ground", "law", "section", "L 380/2023 116 §");
		this.jdbc.sql("update work_item set assignee = 'ground-company' where task_id = :task")
			.param("task", this.task)
			.update();
		assertThat(file()).doesNotContain("Perusteen Yrityspalvelu Oy");

		this.jdbc.sql("update organisation_ground set ended_at = recorded_at where case_number = :case")
			.param("case", this.number.value())
			.update();

		assertThat(file()).contains("Perusteen Yrityspalvelu Oy");
	}

	@Test
	void byLaw_opensTheTaskAndIsToldAsADisclosure() throws Exception {
		assertThat(this.tryout.maySee(this.partner, this.task)).isFalse();

		give("ground", "law", "section", "L 380/2023 116 §");

		assertThat(this.tryout.mayTake(this.partner, this.task)).isTrue();
		assertThat(disclosed()).containsExactlyInAnyOrder("link.recipient=Perusteen Yrityspalvelu Oy",
				"link.ground.law=L 380/2023 116 §");
		assertThat(page()).contains("L 380/2023 116 §");
	}

	@Test
	void withoutAGround_orToOneselfOrNobody_nothingIsRecorded() throws Exception {
		give();
		give("ground", "law", "section", " ");
		send("ground-own", "ground", "law", "section", "L 380/2023 116 §");
		send("nowhere", "ground", "law", "section", "L 380/2023 116 §");

		assertThat(grounds()).isEmpty();
		assertThat(disclosed()).isEmpty();
	}

	@Test
	void limitedConsent_isConfirmedToCoverIt() throws Exception {
		this.consents.record(this.client, PartnerConsent.KIND, true, this.number.value(), WHO,
				new ConsentTerms("written", "Yrityspalvelu", null, null, null));
		give("ground", "consent", "how", "oral");
		assertThat(this.tryout.maySee(this.partner, this.task)).isFalse();

		give("ground", "covered");

		assertThat(this.tryout.mayTake(this.partner, this.task)).isTrue();
		this.consents.withdraw(this.client, PartnerConsent.KIND, WHO);
		assertThat(this.tryout.maySee(this.partner, this.task)).isFalse();
	}

	@Test
	void takenBack_endsIt() throws Exception {
		give("ground", "law", "section", "L 380/2023 116 §");
		this.jdbc.sql("update work_item set assignee = 'ground-company' where task_id = :task")
			.param("task", this.task)
			.update();
		assertThat(this.tryout.maySee(this.partner, this.task)).isTrue();

		this.browser.as(WHO, post("/cases/" + this.number + "/links/organisations/" + grounds().get(0) + "/end"))
			.andExpect(status().is3xxRedirection());

		assertThat(this.tryout.maySee(this.partner, this.task)).isFalse();
	}

	private void give(String... ground) throws Exception {
		send(AGENCY, ground);
	}

	private void send(String organisation, String... ground) throws Exception {
		var form = post("/cases/" + this.number + "/links/organisations").param("organisation", organisation);
		for (int i = 0; i < ground.length; i += 2) {
			form.param(ground[i], ground[i + 1]);
		}
		this.browser.as(WHO, form).andExpect(status().is3xxRedirection());
	}

	private List<String> grounds() {
		return this.jdbc.sql("select id::text from organisation_ground where case_number = :case and ended_at is null")
			.param("case", this.number.value())
			.query(String.class)
			.list();
	}

	private String file() throws Exception {
		return this.browser.as(WHO, get("/cases/" + this.number)).andReturn().getResponse().getContentAsString();
	}

}
