package fi.polku.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Exit;
import fi.polku.client.Clients;
import fi.polku.client.Consents;
import fi.polku.client.Contact;
import fi.polku.client.NewClient;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.client.Protection;
import fi.polku.client.Protections;
import fi.polku.intake.referral.TestCodes;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.process.CaseNumber;
import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever referred themselves and turns out to be known is one person from then on. */
@PolkuTest
class JoinedPersonTests {

	@Autowired
	private TestJourneys journeys;

	@Autowired
	private Cases cases;

	@Autowired
	private Clients clients;

	@Autowired
	private Protections protections;

	@Autowired
	private Consents consents;

	@Autowired
	private List<PersonalData> modules;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private PersonalIdentityCode code;

	private UUID known;

	private TestJourney journey;

	private CaseNumber number;

	private UUID told;

	@BeforeEach
	void selfReferred() {
		this.code = new PersonalIdentityCode(TestCodes.next());
		this.known = this.clients.register(new NewClient(this.code, "Tuttu", "Aino", "fi", Contact.NONE, "Mallila"));
		this.journey = IntakeJourneys.begun(this.journeys, "source", "self", "identified", false);
		this.number = this.journey.caseNumber();
		this.told = this.cases.get(this.number).clientId();
		this.clients.changeContact(this.told, new Contact("040 765 4321", null, null, null, null, null), "fi", null);
	}

	@Test
	void orderToldBefore_hidesTheKnownPersonToo() {
		order(this.told);

		identify();

		assertThat(this.clients.get(this.known).protectionOrder()).isTrue();
		assertThat(this.clients.get(this.known).protectionUntil()).isEqualTo("2030-06-30");
		assertThat(this.cases.get(this.number).protectionOrder()).isTrue();
		assertThat(is("work_item where case_number = :case and protected")).isTrue();
		assertThat(is("protection_check where client_id = :known")).isTrue();
		assertThat(is("trail where kind = 'client.protectionChecked' and clients @> array[:known]::uuid[]")).isTrue();
	}

	@Test
	void orderOfTheKnownPerson_hidesTheCaseThatIsMoved() {
		order(this.known);

		identify();

		assertThat(this.cases.get(this.number).protectionOrder()).isTrue();
		assertThat(is("work_item where case_number = :case and protected")).isTrue();
		assertThat(is("insight_case where number = :case and placeless")).isTrue();
		assertThat(is("trail where kind = 'case.joinedToClient' and cases @> array[:case]::text[] and not protected"))
			.isFalse();
	}

	@Test
	void caseAttachedToAnOpenOne_isThePersonsOnceItIsOver() {
		order(this.told);
		var open = openCaseOfTheKnown();

		identify();

		assertThat(this.cases.get(open).protectionOrder()).isTrue();
		assertThat(is("trail where kind = 'note.written' and cases && array['" + open + "']::text[] and not protected"))
			.isFalse();
		this.cases.close(this.number, new Exit(LocalDate.of(2026, 3, 2), null, "joined"));
		assertThat(this.cases.get(this.number).clientId()).isEqualTo(this.known);
		assertThat(this.cases.get(this.number).protectionOrder()).isTrue();
		assertThat(this.clients.find(this.told)).isEmpty();
	}

	@Test
	void orderOfAnOpenCase_hidesTheOneThatIsAttached() {
		openCaseOfTheKnown();
		order(this.known);

		identify();

		assertThat(this.cases.get(this.number).protectionOrder()).isTrue();
	}

	@Test
	void consents_goToThePersonWithTheirHistory() {
		this.consents.record(this.known, "employers", true, null, "coordinator");
		this.consents.record(this.told, "contact", true, this.number.value(), "client");
		this.consents.record(this.told, "employers", true, this.number.value(), "client");
		this.consents.record(this.told, "employers", false, this.number.value(), "client");

		identify();

		assertThat(this.consents.of(this.known)).extracting((it) -> it.kind() + " " + it.given())
			.containsExactly("employers false", "employers true", "contact true", "employers true");
		assertThat(this.consents.newest(this.known, "employers")).contains(false);
		assertThat(this.clients.find(this.told)).isEmpty();
		assertThat(is("trail where kind = 'client.joined' and clients @> array[:known, :told]::uuid[]")).isTrue();
	}

	@Test
	void whatWasToldBefore_isErasedWithThePerson() {
		identify();
		assertThat(is("trail_value where client_id = :told and new_value = '040 765 4321'")).isTrue();

		this.transaction.executeWithoutResult((status) -> {
			var forgotten = new Forgotten(this.known, List.of(this.number), true, List.of(), "erasure");
			this.modules.stream()
				.filter((module) -> module.tables().contains("trail_value"))
				.forEach((module) -> module.forget(forgotten));
			assertThat(is("trail_value where client_id = :told")).isFalse();
			assertThat(is("trail_salt where client_id = :told")).isFalse();
			status.setRollbackOnly();
		});
	}

	private CaseNumber openCaseOfTheKnown() {
		var open = this.journeys.anOpenCase();
		this.jdbc.sql("update client_case set client_id = :known where number = :case")
			.param("known", this.known)
			.param("case", open.value())
			.update();
		return open;
	}

	private void order(UUID client) {
		this.protections.check(client,
				new Protection(true, LocalDate.of(2026, 1, 8), "populationRegister", LocalDate.of(2030, 6, 30)));
	}

	private void identify() {
		this.journey.complete("identifyClient", "identityResult", "identified", "personalIdentityCode",
				this.code.value(), "identityCheckedHow", "document");
	}

	private boolean is(String rows) {
		return this.jdbc.sql("select exists (select from " + rows + ")")
			.param("case", this.number.value())
			.param("known", this.known)
			.param("told", this.told)
			.query(Boolean.class)
			.single();
	}

}
