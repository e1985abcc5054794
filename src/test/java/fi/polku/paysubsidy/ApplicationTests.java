package fi.polku.paysubsidy;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.document.Documents;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class ApplicationTests {

	@Autowired
	TestJourneys journeys;

	@Autowired
	Documents documents;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	Subsidy subsidy;

	@BeforeEach
	void subsidy() {
		this.subsidy = new Subsidy(this.journeys);
	}

	@AfterEach
	void reset() {
		this.clock.reset();
	}

	@Test
	void noJob_noJobFound() {
		assertEnded(this.subsidy.searching().complete("findSubsidisedJob", "jobSearchResult", "noJob"), "noJobFound");
	}

	@Test
	void noMoneyLeft_noFunds() {
		assertEnded(this.subsidy.searching().complete("findSubsidisedJob", "jobSearchResult", "noFunds"), "noFunds");
	}

	@Test
	void jobFound_termsFollowTheEmployer() {
		var journey = this.subsidy.searching();
		assertThat(journey.variable("subsidyPercent")).isEqualTo(50L);

		journey.complete("findSubsidisedJob", "jobSearchResult", "found", "employerKind", "state");

		assertThat(journey.instance()).isWaitingAt("prepareApplication").hasPassed("updatePaySubsidyTerms");
		assertThat(journey.variable("subsidyAllowed")).isEqualTo(false);
	}

	@Test
	void moneyLeft_isTheBudgetLessWhatIsGranted() {
		this.clock.set(Instant.parse("2031-05-05T08:00:00Z"));
		var earlier = this.subsidy.searching();
		assertThat(earlier.variable("subsidyFundsLeft")).isNull();
		this.jdbc.sql(
				"insert into support_budget (organisation, instrument, year, euros) values ('mallila', 'paySubsidy', 2031, 10000)")
			.update();
		this.jdbc.sql("""
				insert into support_grant (organisation, instrument, year, case_number, granted_on, euros)
				values ('mallila', 'paySubsidy', 2031, :case, '2031-02-01', 2500.50)
				""").param("case", earlier.caseNumber().value()).update();

		assertThat(this.subsidy.searching().variable("subsidyFundsLeft")).isEqualTo(7499L);
	}

	@Test
	void summary_namesTheClientOnlyWithConsent() throws IOException {
		assertThat(summaryOf(this.subsidy.applied())).contains("Mallilan Puutyö", "Aino Kokeilija", "Kokoaa kalusteita",
				"50 %", "380/2023 86 §", "määräaikainen");

		assertThat(summaryOf(this.subsidy.apply(this.subsidy.found(false)))).doesNotContain("Kokeilija");
	}

	@Test
	void decisionTakesTwoWeeks_askedForWhileWaiting() {
		var journey = this.subsidy.applied().fireTimer("decisionTakesLong");

		journey.complete("askForDecision");

		assertThat(journey.instance()).hasPassed("decisionAskedFor").isWaitingAt("paySubsidyDecision");
	}

	@Test
	void refused_subsidyRefused() {
		assertEnded(
				this.subsidy.applied()
					.happens("paySubsidyDecision", "subsidyGranted", false, "subsidyDecidedOn", "2030-02-20"),
				"subsidyRefused");
	}

	@Test
	void grantedButNoContract_noJobFound() {
		assertEnded(this.subsidy.granted().complete("agreeEmployment", "employmentAgreed", false), "noJobFound");
	}

	@Test
	void startBeforeTheDecision_refusedWithItsSection() {
		var rule = new StartAfterDecision();
		var caseNumber = this.journeys.anOpenCase();

		assertThat(rule.check(caseNumber, Map.of("employmentStartsOn", "2030-02-19", "subsidyDecidedOn", "2030-02-20"),
				null))
			.singleElement()
			.satisfies((fault) -> assertThat(fault.code()).isEqualTo("paysubsidy.fault.beforeDecision"));
		assertThat(rule.check(caseNumber, Map.of("employmentStartsOn", "2030-02-20", "subsidyDecidedOn", "2030-02-20"),
				null))
			.isEmpty();
	}

	private String summaryOf(TestJourney journey) throws IOException {
		var document = this.documents.ofCase(journey.caseNumber().value()).get(0);
		try (var pdf = Loader.loadPDF(this.documents.content(document.id()))) {
			return new PDFTextStripper().getText(pdf);
		}
	}

	private static void assertEnded(TestJourney journey, String end) {
		assertThat(journey.instance()).isEnded().hasPassed("recordEmploymentOutcome", end);
		assertThat(journey.variable("employmentOutcome")).isEqualTo(end);
		assertThat(journey.variable("goalReached")).isEqualTo(false);
	}

}
