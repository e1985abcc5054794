package fi.polku.workshop.migration;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.worklist.Completing;
import fi.polku.worklist.Outcome;
import fi.polku.worklist.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.hamcrest.Matchers.containsString;

/** The work on a case before and after its moves is told as it was. */
@PolkuTest
class MovedWorkFactsTests extends MovingCases {

	@Autowired
	Tasks tasks;

	@Autowired
	Completing completing;

	@Autowired
	CurrentUser current;

	private Person guide;

	@BeforeEach
	void people() {
		this.tryout.person("move-technical", Role.TECHNICAL);
		this.tryout.person("move-teamed", Role.COORDINATOR);
		this.guide = new Person("move-teamed", "Ohjaaja", Set.of(Role.COORDINATOR), "tryout", "move-team", null);
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
	}

	@Test
	void givenOpenedMovedAndMovedBack_theFactsAreThoseOfTheHistory() throws Exception {
		var one = this.moving.start();
		var other = this.moving.start();
		give(this.moving.task(one));
		open(this.moving.task(one));
		assertFactsAgree();

		this.moving.deploy(MovedModel.task("Talks", "Keskustele rauhassa"), MovedModel.task("Plans", "Suunnittele"));
		var moved = this.moving.begin(new MoveDecision(MoveDecision.Scope.ALL, null, null)).id();
		assertThat(this.moving.done(moved).moved()).isEqualTo(2);
		open(this.moving.task(one));
		assertFactsAgree();

		complete(this.moving.task(other));
		open(this.moving.task(one));
		assertThat(this.moving.done(this.migrating.rollBack(moved, "Ei parantunut", this.moving.owner()).id()).moved())
			.isEqualTo(2);
		complete(this.moving.task(one));
		assertFactsAgree();
	}

	private void give(String task) {
		var lead = this.tryout.person("move-lead", Role.LEAD, Role.COORDINATOR);
		assertThat(this.current.as(lead, () -> this.tasks.assign(task, this.guide.username(), lead)))
			.isInstanceOf(Outcome.Done.class);
	}

	private void open(String task) {
		assertThat(this.current.as(this.guide, () -> this.tasks.open(task, this.guide, Locale.ROOT))).isPresent();
	}

	private void complete(String task) {
		assertThat(
				this.current.as(this.guide, () -> this.completing.complete(task, Map.of("note", "tehty"), this.guide)))
			.isInstanceOf(Outcome.Done.class);
	}

	private void assertFactsAgree() throws Exception {
		this.mvc.as("move-technical", get("/api/insight/facts/check"))
			.andExpect(content().string(containsString("\"differences\":0")));
	}

}
