package fi.polku.intake;

import java.util.List;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.casefile.Cases;
import fi.polku.casefile.NewCase;
import fi.polku.casefile.Notes;
import fi.polku.client.Clients;
import fi.polku.client.Contact;
import fi.polku.client.NewClient;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.intake.referral.TestCodes;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.notification.Notifier;
import fi.polku.notification.Outgoing;
import fi.polku.process.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** From the referral to the contact details: target group and identity. */
@PolkuTest
class IntakeTests {

	@Autowired
	private TestJourneys journeys;

	@Autowired
	private Cases cases;

	@Autowired
	private Clients clients;

	@Autowired
	private Notes notes;

	@Autowired
	private Notifier notifier;

	@Test
	void clearlyOfTheTargetGroup_contactDetailsAreCompleted() {
		var journey = IntakeJourneys.begun(this.journeys);

		assertThat(journey.instance()).isWaitingAt("completeContactDetails").hasPassed("registerReferral");
		assertThat(journey.variable("targetProposal")).isEqualTo("in");
	}

	@Test
	void notSure_coordinatorTakesIn() {
		var journey = IntakeJourneys.begun(this.journeys, "benefitDays", -1L);
		assertThat(journey.instance()).isWaitingAt("decideTargetGroup");

		journey.complete("decideTargetGroup", "targetDecision", "takeIn", "decisionGrounds", "Hyötyy ohjauksesta.");

		assertThat(journey.instance()).isWaitingAt("completeContactDetails");
	}

	@ParameterizedTest
	@ValueSource(strings = { "elsewhere", "otherProgramme" })
	void guidedElsewhere_outsideTargetGroup(String decision) {
		var journey = IntakeJourneys.begun(this.journeys, "source", "self", "benefitDays", 10L);
		assertThat(journey.variable("targetProposal")).isEqualTo("outside");

		journey.complete("decideTargetGroup", "targetDecision", decision, "decisionGrounds", "Muu palvelu auttaa.");
		journey.complete("answerReferrer", "answerText", "Sinua auttaa nyt parhaiten toinen palvelu.")
			.run("notifyReferrer");

		assertThat(journey.instance()).isEnded().hasPassed("outsideTargetGroup");
		assertThat(journey.variable("intakeOutcome")).isEqualTo("outsideTargetGroup");
		assertThat(this.notifier.of(journey.caseNumber())).extracting(Outgoing::recipient).containsExactly("partner");
	}

	@Test
	void newPerson_isIdentified() {
		var journey = selfReferred();
		var code = new PersonalIdentityCode(TestCodes.next());

		identify(journey, code.value().toLowerCase());

		assertThat(journey.instance()).isWaitingAt("completeContactDetails").hasPassed("joinPerson");
		assertThat(this.clients.find(code)).get()
			.satisfies((it) -> assertThat(it.id()).isEqualTo(this.cases.get(journey.caseNumber()).clientId()));
		assertThat(journey.variable("identified")).isEqualTo(true);
		assertThat((Long) journey.variable("ageYears")).isBetween(60L, 70L);
	}

	@Test
	void knownPerson_getsTheCaseWithWhatWasTold() {
		var code = new PersonalIdentityCode(TestCodes.next());
		var known = this.clients.register(new NewClient(code, "Tuttu", "Aino", "fi", Contact.NONE, "Mallila"));
		var journey = selfReferred();
		this.clients.changeContact(this.cases.get(journey.caseNumber()).clientId(),
				new Contact("040 765 4321", null, null, null, null, null), "fi", null);

		identify(journey, code.value());

		assertThat(journey.instance()).isWaitingAt("completeContactDetails");
		assertThat(this.cases.get(journey.caseNumber()).clientId()).isEqualTo(known);
		assertThat(notesOf(journey.caseNumber())).singleElement().asString().contains("040 765 4321");
	}

	@Test
	void knownPersonWithAnOpenCase_joinedToOpenCase() {
		var open = this.journeys.anOpenCase();
		var code = new PersonalIdentityCode(TestCodes.next());
		this.clients.identify(this.cases.get(open).clientId(), code);
		var journey = selfReferred();

		identify(journey, code.value());

		assertThat(journey.instance()).isEnded().hasPassed("openCaseFound", "joinedToOpenCase");
		assertThat(journey.variable("intakeOutcome")).isEqualTo("joinedToOpenCase");
		assertThat(notesOf(open)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "notReached", "declined" })
	void neverIdentified_notIdentified(String result) {
		var journey = selfReferred();

		journey.complete("identifyClient", "identityResult", result);

		assertThat(journey.instance()).isEnded().hasPassed("notIdentified");
		assertThat(journey.variable("intakeOutcome")).isEqualTo(result);
		assertThat(journey.variable("joined")).isEqualTo(false);
	}

	@Test
	void personInAnotherProgramme_isDecidedByAPerson() {
		var elsewhere = this.journeys.anOpenCase();
		var client = this.cases.get(elsewhere).clientId();
		var here = this.cases
			.open(new NewCase(client, "VOIMA", "clientJourney", "partner", null, null, null, null, "mallila", null))
			.number();

		var journey = IntakeJourneys.begun(this.journeys, here, "programme", "VOIMA");

		assertThat(journey.instance()).isWaitingAt("decideTargetGroup");
		assertThat(journey.variable("targetReason")).isEqualTo("onServiceNow");
	}

	@Test
	void personInAnotherProgrammeWhoCameUnknown_isDecidedOnceIdentified() {
		var code = new PersonalIdentityCode(TestCodes.next());
		var elsewhere = this.cases.get(this.journeys.anOpenCase()).clientId();
		this.clients.identify(elsewhere, code);
		var here = this.cases
			.open(new NewCase(anUnknownPerson(), "VOIMA", "clientJourney", "self", null, null, null, null, "mallila",
					null))
			.number();
		var journey = IntakeJourneys.begun(this.journeys, here, "programme", "VOIMA", "source", "self", "identified",
				false);
		assertThat(journey.instance()).isWaitingAt("identifyClient").hasNotPassed("proposeTargetGroup");

		identify(journey, code.value());

		assertThat(journey.instance()).isWaitingAt("decideTargetGroup");
		assertThat(journey.variable("targetReason")).isEqualTo("onServiceNow");
	}

	private UUID anUnknownPerson() {
		return this.clients.register(new NewClient(null, "Tuntematon", "Aino", "fi", Contact.NONE, "Mallila"));
	}

	private TestJourney selfReferred() {
		return IntakeJourneys.begun(this.journeys, "source", "self", "identified", false);
	}

	private static void identify(TestJourney journey, String code) {
		journey.complete("identifyClient", "identityResult", "identified", "personalIdentityCode", code,
				"identityCheckedHow", "document");
	}

	private List<String> notesOf(CaseNumber number) {
		return this.notes.of(number).stream().map((note) -> note.text()).toList();
	}

}
