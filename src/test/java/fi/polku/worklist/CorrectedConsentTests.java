package fi.polku.worklist;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.casefile.Cases;
import fi.polku.casefile.NewRecord;
import fi.polku.casefile.Records;
import fi.polku.client.ConsentTerms;
import fi.polku.client.Consents;
import fi.polku.journeys.TestJourneys;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A consent that was written down wrongly is corrected in the register, too. */
@PolkuTest
class CorrectedConsentTests {

	private static final Locale FI = Locale.forLanguageTag("fi");

	@Autowired
	TestJourneys journeys;

	@Autowired
	Tryout tryout;

	@Autowired
	Corrections corrections;

	@Autowired
	Records records;

	@Autowired
	Models models;

	@Autowired
	RepositoryService repository;

	@Autowired
	Consents consents;

	@Autowired
	Cases cases;

	@Autowired
	CurrentUser user;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	private Person owner;

	private CaseNumber number;

	@BeforeEach
	void aCoordinator() {
		this.owner = this.tryout.person("consent-corrector", Role.COORDINATOR);
	}

	@AfterEach
	void timeRunsOn() {
		this.clock.reset();
	}

	@Test
	void interview_correctedAnswersReachTheRegister() {
		interview(true, true);

		correct("holdInitialInterview", "consentPartners", "false");
		correct("holdInitialInterview", "consentEmployers", "false");

		assertThat(this.consents.newest(client(), "partners")).contains(false);
		assertThat(this.consents.newest(client(), "employers")).contains(false);
	}

	@Test
	void interview_correctedRecipientsLimitTheConsent() {
		interview(true, true);

		correct("holdInitialInterview", "consentPartnersWhom", "Mallilan opisto");

		assertThat(this.consents.latest(client(), "partners").orElseThrow().terms())
			.isEqualTo(ConsentTerms.ofForm("Mallilan opisto"));
	}

	@Test
	void whatTheClientHasSaidSince_stays() {
		interview(false, true);
		this.clock.set(this.clock.instant().plus(Duration.ofMinutes(5)));
		this.consents.record(client(), "partners", true, null, "consent-corrector");
		this.consents.withdraw(client(), "partners", "client");

		correct("holdInitialInterview", "consentPartners", "true");

		assertThat(this.consents.newest(client(), "partners")).contains(false);
	}

	@Test
	void jointSupport_correctedToNoIsWithdrawn() {
		var journey = this.journeys.start("multiServiceCentre");
		owned(journey.caseNumber());
		journey.complete("informOfSharing", "otherPartiesConsent", true, "consentCovers", "Paja", "consentHow",
				"written");
		assertThat(this.consents.newest(client(), "partners")).contains(true);

		correct("informOfSharing", "otherPartiesConsent", "false");

		assertThat(this.consents.newest(client(), "partners")).contains(false);
	}

	@Test
	void jointSupport_correctedNoWithdrawsNothingOfOthers() {
		var journey = this.journeys.start("multiServiceCentre");
		owned(journey.caseNumber());
		this.consents.record(client(), "partners", true, null, "consent-corrector");
		journey.complete("informOfSharing", "otherPartiesConsent", true, "consentCovers", "Paja", "consentHow",
				"written");

		correct("informOfSharing", "otherPartiesConsent", "false");

		assertThat(this.consents.newest(client(), "partners")).contains(true);
	}

	/** As the step after it keeps it. */
	private void interview(boolean partners, boolean employers) {
		owned(this.journeys.anOpenCase());
		var definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("intake")
			.latestVersion()
			.singleResult()
			.getId();
		var answers = new HashMap<String, Object>();
		answers.put("interviewResult", "joined");
		answers.put("consentPartners", partners);
		answers.put("consentPartnersWhom", "Paja");
		answers.put("consentEmployers", employers);
		this.user.as(this.owner, () -> this.records.save(new NewRecord(this.number, "holdInitialInterview", definition,
				null, this.models.of(definition, FI).get("holdInitialInterview").form(), answers, "staff")));
		this.consents.record(client(), "partners", partners, this.number.value(), "consent-corrector",
				partners ? ConsentTerms.ofForm("Paja") : ConsentTerms.OF_FORM);
		this.consents.record(client(), "employers", employers, this.number.value(), "consent-corrector");
	}

	private void owned(CaseNumber opened) {
		this.number = opened;
		this.jdbc.sql("update client_case set owner = 'consent-corrector' where number = :case")
			.param("case", this.number.value())
			.update();
	}

	private UUID client() {
		return this.cases.get(this.number).clientId();
	}

	private void correct(String element, String field, String value) {
		var record = this.records.latest(this.number, element).orElseThrow().id();
		var what = this.corrections.find(this.number, record, this.owner, FI).orElseThrow();
		var sent = new HashMap<String, Object>();
		what.form().asked().forEach((it) -> {
			var known = what.values().get(it.id());
			if (known != null && !it.readOnly()) {
				sent.put(it.id(), known.toString());
			}
		});
		sent.put(field, value);
		assertThat(this.user.as(this.owner, () -> this.corrections.correct(what, sent))).isEmpty();
	}

}
