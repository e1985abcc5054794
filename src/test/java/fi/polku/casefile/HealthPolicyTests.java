package fi.polku.casefile;

import java.util.Map;

import fi.polku.client.ConsentTerms;
import fi.polku.client.Consents;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.Form;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads health answers, by task and by ground. */
class HealthPolicyTests extends CaseFileTest {

	@Autowired
	HealthPolicy policy;

	@Autowired
	CasePolicy files;

	@Autowired
	Records records;

	@Autowired
	Consents consents;

	@Autowired
	CurrentUser user;

	@Autowired
	org.camunda.bpm.engine.RuntimeService engine;

	private CaseNumber number;

	private Person owner;

	@BeforeEach
	void aCase() {
		for (var kind : new String[] { "association", "wellbeing_county", "kela" }) {
			this.jdbc.sql("""
					insert into organisation (id, name, kind, municipality) values (:kind, :kind, :kind, 'Mallila')
					on conflict do nothing
					""").param("kind", kind).update();
		}
		this.number = begun("Terveys");
		this.owner = person("own", Role.COORDINATOR);
		this.cases.assign(this.number, this.owner.username(), null, null);
	}

	@AfterEach
	void noTaskOfNoModel() {
		this.jdbc.sql("delete from work_item where definition_id = 'x'").update();
	}

	@Test
	void authoritysCoordinator_readsByOwningTheCase() {
		assertThat(this.policy.mayRead(this.owner, this.number)).isTrue();
		assertThat(this.policy.mayRead(person("own", Role.COORDINATOR), this.number)).isFalse();
		assertThat(this.policy.mayRead(person("own", Role.LEAD), this.number)).isFalse();
		assertThat(this.policy.mayRead(person("own", Role.AUDITOR), this.number)).isFalse();
	}

	@Test
	void threeParties_readWhileTheSupportGoesOn() {
		var nurse = takingPart("wellbeing_county", Role.NURSE);
		var kela = takingPart("kela", Role.KELA_EXPERT);
		var worker = takingPart("own", Role.SOCIAL_WORKER);
		var association = takingPart("association", Role.PSYCHOLOGIST);
		var coach = takingPart("own", Role.COACH);
		for (var one : new Person[] { nurse, kela, worker, association, coach }) {
			assertThat(this.policy.mayRead(one, this.number)).as("before it %s", one).isFalse();
		}

		var support = this.engine.startProcessInstanceByKey("multiServiceCentre", this.number.value());

		for (var one : new Person[] { nurse, kela, worker }) {
			assertThat(this.policy.mayRead(one, this.number)).as("in it %s", one).isTrue();
		}
		assertThat(this.policy.mayRead(association, this.number)).isFalse();
		assertThat(this.policy.mayRead(coach, this.number)).isFalse();
		assertThat(this.policy.mayRead(person("wellbeing_county", Role.NURSE), this.number)).isFalse();
		this.engine.deleteProcessInstance(support.getId(), "over");
		assertThat(this.policy.mayRead(nurse, this.number)).isFalse();
	}

	@Test
	void partyOfAnotherOrganisation_readsNoLongerThanItsTaskLasts() {
		var nurse = takingPart("wellbeing_county", Role.NURSE);
		this.user.as(nurse, () -> this.records.save(new NewRecord(this.number, "assessNeed", "multiServiceCentre:1:x",
				null, Form.EMPTY, Map.of("clientPresent", true), "staff")));
		this.engine.startProcessInstanceByKey("multiServiceCentre", this.number.value());
		assertThat(this.policy.mayRead(nurse, this.number)).isTrue();

		this.jdbc.sql("delete from work_item where task_id = :task").param("task", "held-" + nurse.username()).update();

		assertThat(this.policy.mayRead(nurse, this.number)).isFalse();
		assertThat(this.files.maySee(nurse, this.number)).isFalse();
	}

	@Test
	void others_readWithConsentUntilItIsWithdrawn() {
		var association = takingPart("association", Role.PSYCHOLOGIST);
		var coach = takingPart("association", Role.COACH);
		consent("partners", true);
		assertThat(this.policy.mayRead(association, this.number)).isFalse();
		consent("health", true);
		assertThat(this.policy.mayRead(association, this.number)).isTrue();
		assertThat(this.policy.mayRead(coach, this.number)).isFalse();
		consent("health", false);
		assertThat(this.policy.mayRead(association, this.number)).isFalse();
	}

	@Test
	void limitedConsent_opensToNobodyByRule() {
		var association = takingPart("association", Role.PSYCHOLOGIST);
		consent("partners", true);
		consent("health", new ConsentTerms("written", "Mallilan kuntoutus", null, null, null));
		assertThat(this.policy.mayRead(association, this.number)).isFalse();
		consent("health", new ConsentTerms("written", null, "selkäkipu", null, null));
		assertThat(this.policy.mayRead(association, this.number)).isFalse();
		assertThat(this.policy.mayRead(this.owner, this.number)).isTrue();
		consent("health", new ConsentTerms("written", null, null, null, null));
		assertThat(this.policy.mayRead(association, this.number)).isTrue();
	}

	@Test
	void coordinatorOfAnAssociation_needsConsentForTheOwnCaseToo() {
		var coordinator = person("association", Role.COORDINATOR);
		this.cases.assign(this.number, coordinator.username(), null, null);
		assertThat(this.policy.mayRead(coordinator, this.number)).isFalse();
		consent("health", true);
		assertThat(this.policy.mayRead(coordinator, this.number)).isTrue();
	}

	private void consent(String kind, boolean given) {
		this.consents.record(clientOf(this.number), kind, given, this.number.value(), this.owner.username());
	}

	private void consent(String kind, ConsentTerms terms) {
		this.consents.record(clientOf(this.number), kind, true, this.number.value(), this.owner.username(), terms);
	}

	/** By a task in hand; of the own organisation by what one has recorded, too. */
	private Person takingPart(String organisation, Role role) {
		var person = person(organisation, role);
		if ("own".equals(organisation)) {
			this.user.as(person, () -> this.records.save(new NewRecord(this.number, "reachOut", "intake:1:x", null,
					Form.EMPTY, Map.of("called", true), "staff")));
		}
		else {
			this.jdbc
				.sql("""
						insert into work_item (task_id, case_number, client_id, process, definition_id, step, name, groups, assignee,
						                       created_at, programme, organisation, protected, client_name, changed_at)
						select :task, c.number, c.client_id, 'multiServiceCentre', 'x', 'assessNeed', 'x', array[:group], :who,
						       c.opened_at, c.programme, c.organisation, c.protected, 'x', c.opened_at
						  from client_case c where c.number = :case
						""")
				.param("task", "held-" + person.username())
				.param("group", role.group())
				.param("who", person.username())
				.param("case", this.number.value())
				.update();
		}
		return person;
	}

}
