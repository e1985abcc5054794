package fi.polku.worklist;

import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * What others do in a coordinator's own case: whose turn it is and how long, by the name
 * of the group.
 */
class OthersTaskTests extends AcrossTest {

	private static final String WHOSE = "Yksilövalmentaja, avoinna ";

	private Person owner;

	@BeforeEach
	void anOwner() {
		this.owner = this.tryout.person("others-owner", Role.COORDINATOR);
		this.jdbc.sql("update client_case set owner = 'others-owner' where number = :case")
			.param("case", this.number.value())
			.update();
		this.jdbc.sql("""
				update work_item set owner = 'others-owner', created_at = created_at - interval '12 days'
				 where case_number = :case
				""").param("case", this.number.value()).update();
	}

	@Test
	void ownCase_saysWhichGroupHasATaskAndSinceWhen() throws Exception {
		assertThat(file(this.owner)).contains(WHOSE + "12 päivää").doesNotContain("/tasks/" + this.task);
		assertThat(status(this.owner, get("/tasks/" + this.task))).isEqualTo(404);
	}

	@Test
	void inHand_isSaidByTheGroupAndNotByName() throws Exception {
		consent(true);
		this.tasks.claim(this.task, this.coach);

		var file = file(this.owner);
		assertThat(file.substring(file.indexOf("id=\"due\""), file.indexOf("id=\"happened\""))).contains(WHOSE)
			.doesNotContain("across-coach");
	}

	@Test
	void caseOfAnotherCoordinator_andTaskThatOneMayOpen_areSaidAsBefore() throws Exception {
		var other = this.tryout.person("others-other", Role.COORDINATOR);
		var lead = this.tryout.person("others-lead", Role.LEAD);

		assertThat(file(other)).doesNotContain(WHOSE);
		assertThat(file(lead)).doesNotContain(WHOSE).contains("/tasks/" + this.task);
	}

	private String file(Person person) throws Exception {
		return page(person, "/cases/" + this.number);
	}

}
