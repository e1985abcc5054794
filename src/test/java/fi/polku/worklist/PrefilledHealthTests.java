package fi.polku.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form is filled in beforehand with what tells of health for those alone who may read
 * it, and the trail tells that it was shown.
 */
@PolkuTest
class PrefilledHealthTests {

	@Autowired
	Tryout tryout;

	@Autowired
	Tasks tasks;

	@Autowired
	Completing completing;

	@Autowired
	CurrentUser user;

	@Autowired
	JdbcClient jdbc;

	private Person owner;

	private Person other;

	private Person auditor;

	@BeforeEach
	void people(@Autowired RepositoryService repository) {
		if (repository.createProcessDefinitionQuery().processDefinitionKey("across").count() == 0) {
			repository.createDeployment().addClasspathResource("worklist/across.bpmn").deploy();
		}
		this.owner = this.tryout.person("prefill-owner", Role.COORDINATOR);
		this.other = this.tryout.person("prefill-other", Role.COORDINATOR);
		this.auditor = this.tryout.person("prefill-auditor", Role.AUDITOR);
	}

	@Test
	void workAbilityOfThePlan_isFilledInForTheCasesOwnerAlone() {
		var number = owned(this.tryout.startOther("Kuntonen", "plan", Map.of("workAbility", "limited")));

		for (var reader : List.of(this.other, this.auditor)) {
			assertThat(values(number, reader)).as(reader.username()).doesNotContainKey("workAbility");
			assertThat(shown(number, reader)).as(reader.username()).isEmpty();
		}
		assertThat(values(number, this.owner)).containsEntry("workAbility", "limited");
		assertThat(shown(number, this.owner)).containsExactly("draftPlan");
	}

	@Test
	void fieldThatTakesItByAnotherName_isTheSame() {
		var number = owned(this.tryout.startOther("Kuntonen", "across", Map.of("workAbility", "limited")));
		this.completing.complete(this.tryout.taskOf(number), Map.of("story", "Tilanne"),
				this.tryout.person("prefill-coach", Role.COACH));

		assertThat(values(number, this.other)).containsEntry("storyAgain", "Tilanne").doesNotContainKey("abilityAgain");
		assertThat(shown(number, this.other)).isEmpty();
		assertThat(values(number, this.owner)).containsEntry("abilityAgain", "limited");
		assertThat(shown(number, this.owner)).containsExactly("waitInAcross");
	}

	@Test
	void formWithoutIt_leavesNoRow() {
		var number = owned(this.tryout.startOther("Kuntonen", "plan"));

		assertThat(values(number, this.owner)).doesNotContainKey("workAbility");
		assertThat(shown(number, this.owner)).isEmpty();
	}

	private CaseNumber owned(CaseNumber number) {
		this.jdbc.sql("update client_case set owner = :me where number = :case")
			.param("me", this.owner.username())
			.param("case", number.value())
			.update();
		return number;
	}

	private Map<String, Object> values(CaseNumber number, Person reader) {
		return this.user.as(reader,
				() -> this.tasks.open(this.tryout.taskOf(number), reader, Locale.ROOT).orElseThrow().values());
	}

	private List<String> shown(CaseNumber number, Person reader) {
		return this.jdbc.sql("""
				select element from trail
				 where kind = 'record.healthShown' and username = :me and :case = any(cases)
				""").param("me", reader.username()).param("case", number.value()).query(String.class).list();
	}

}
