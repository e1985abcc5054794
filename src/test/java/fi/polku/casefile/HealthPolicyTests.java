package fi.polku.casefile;

import java.util.Map;

import fi.polku.client.ConsentTerms;
import fi.polku.client.Consents;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.Form;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads health answers, by task and by ground. */
class HealthPolicyTests extends CaseFileTest {

	@Autowired
	HealthPolicy policy;

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

	private Person takingPart(String organisation, Role role) {
		var person = person(organisation, role);
		this.user.as(person, () -> this.records.save(new NewRecord(this.number, "reachOut", "intake:1:x", null,
				Form.EMPTY, Map.of("called", true), "staff")));
		return person;
	}

}
