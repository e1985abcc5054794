package fi.polku.paysubsidy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.MovableClock;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.money.Instrument;
import fi.polku.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class MunicipalSupplementTests {

	private static final String DAY = "2034-03-01";

	@Autowired
	TestJourneys journeys;

	@Autowired
	Money money;

	@Autowired
	SupplementDecisionLimits limits;

	@Autowired
	SupplementPaymentLimits payments;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	Support support;

	@BeforeEach
	void aYearWithMoney() {
		this.clock.set(Instant.parse(DAY + "T08:00:00Z"));
		this.support = new Support(this.journeys, DAY);
		budget("10000.00");
	}

	@AfterEach
	void reset() {
		this.jdbc.sql("delete from support_payment where grant_id in (select id from support_grant where year = 2034)")
			.update();
		this.jdbc.sql("delete from support_grant where year = 2034").update();
		this.jdbc.sql("delete from support_budget where year = 2034").update();
		this.clock.reset();
	}

	@Test
	void granted_claimsPaidAndTheRestFreed() {
		var journey = Support.granted(this.support.supplement(), "600.00", DAY);
		assertThat(journey.instance()).isWaitingFor("supplementClaimReceived")
			.hasPassed("supplementReserved", "scheduleSupplementClaims");
		assertThat(journey.variable("supportClaimsEndAt"))
			.isEqualTo(Helsinki.endOfDay(LocalDate.of(2034, 12, 31)).toString());
		assertLeft(journey, "6400.00");

		claim(journey, "claimApproved", true, "paidEuros", "599.99", "paidOn", DAY);
		claim(journey, "claimApproved", false);
		assertThat(this.money.unpaid(journey.caseNumber(), Instrument.MUNICIPAL_SUPPLEMENT)).isEqualTo("3000.01");
		journey.happens("supplementWorkEnded", "workEndedOn", "2034-05-01", "lastClaimOn", "2034-06-30")
			.fireTimer("supplementClaimsClosed");

		assertThat(journey.instance()).isEnded().hasPassed("paySupplement", "supplementEnded");
		assertThat(journey.variable("supportOutcome")).isEqualTo("granted");
		assertLeft(journey, "9400.01");
		assertThat(kinds(journey)).containsSubsequence("money.reserved", "money.paid", "money.released");
	}

	@Test
	void amountIsNotInTheTable_askedOfTheDecider() {
		var journey = this.support.supplement();

		assertThat(journey.variable("supportProposal")).isEqualTo("grant");
		assertThat(journey.variable("supportGround")).isEqualTo("amountToAsk");
		assertThat(journey.variable("supportMonthly")).isNull();
	}

	@Test
	void workOfTheProject_hasItsAmount() {
		var journey = this.support.supplement("employmentStartsOn", "2017-03-01");

		assertThat(journey.variable("supportTotal")).isEqualTo(3600L);
		assertThat(journey.variable("supportFundsLeft")).isEqualTo(10000L);
		assertThat(journey.variable("supportGround")).isEqualTo("conditionsMet");
	}

	@Test
	void tooMuchPublicSupport_proposedToBeRefused_supplementRefused() {
		var journey = this.support.supplement("publicSupportPercent", 51L);
		assertThat(journey.variable("supportGround")).isEqualTo("overCap");

		journey.complete("decideSupplement", "supportDecision", "refuse", "supportDecidedOn", DAY);

		assertThat(journey.instance()).isEnded().hasPassed("supplementNotGranted", "supplementRefused");
	}

	@Test
	void noMoney_noSupplementFunds() {
		budget("0.00");
		var journey = this.support.supplement();
		assertThat(journey.variable("supportProposal")).isEqualTo("noFunds");

		journey.complete("decideSupplement", "supportDecision", "noFunds", "supportDecidedOn", DAY);

		assertThat(journey.instance()).isEnded().hasPassed("noSupplementFunds");
	}

	@Test
	void withdrawn_supplementWithdrawn() {
		var journey = this.support.supplement().happens("employerWithdrewSupplement", "supportWithdrawnOn", DAY);

		assertThat(journey.instance()).isEnded().hasPassed("supplementWithdrawn");
		assertThat(journey.variable("supportOutcome")).isEqualTo("withdrawn");
	}

	@Test
	void moneyWentToAnotherMeanwhile_decidedAnewAndGrantedBeyondWithAReason() {
		var late = this.support.supplement();
		Support.granted(this.support.supplement(), "1500.00", DAY);

		Support.granted(late, "600.00", DAY);
		assertThat(late.instance()).isWaitingAt("decideSupplement");
		assertThat(late.variable("supportFundsLeft")).isEqualTo(1000L);
		this.clock.set(Instant.parse(DAY + "T08:01:00Z"));
		Support.granted(late, "600.00", DAY, "overspendReason", "Lisätalousarvio hyväksytään kesäkuussa");

		assertThat(late.instance()).isWaitingFor("supplementClaimReceived");
		assertLeft(late, "-2600.00");
		assertThat(kinds(late)).contains("money.reservedBeyond");
	}

	@Test
	void grantBeyondTheMoney_refusedToTheCentUnlessExplained() {
		var caseNumber = this.support.supplement().caseNumber();
		Map<String, Object> answers = Map.of("supportDecision", "grant", "grantedMonthly", "2000.01", "grantedMonths",
				5L, "supportDecidedOn", DAY);

		assertThat(this.limits.check(caseNumber, answers, null)).singleElement().satisfies((fault) -> {
			assertThat(fault.code()).isEqualTo("paysubsidy.fault.notEnoughMoney");
			assertThat(fault.arguments()).extracting((euros) -> euros.replaceAll("\\D", ""))
				.containsExactly("1000000", "1000005", "005");
		});
		assertThat(this.limits.check(caseNumber, Map.of("supportDecision", "grant", "grantedMonthly", "2000.01",
				"grantedMonths", 5L, "supportDecidedOn", DAY, "overspendReason", "Päätetty"), null))
			.isEmpty();
	}

	@Test
	void moreThanGranted_isNotPaid() {
		var journey = Support.granted(this.support.supplement(), "600.00", DAY);

		assertThat(this.payments.check(journey.caseNumber(), Map.of("paidEuros", "3600.00"), null)).isEmpty();
		assertThat(this.payments.check(journey.caseNumber(), Map.of("paidEuros", "3600.01"), null)).hasSize(1);
	}

	private static void claim(TestJourney journey, Object... answers) {
		journey.happens("supplementClaimReceived", "claimedEuros", "600.00").complete("checkSupplementClaim", answers);
	}

	private void budget(String euros) {
		this.journeys.anOpenCase();
		this.jdbc.sql("""
				insert into support_budget (organisation, instrument, year, euros)
				values ('mallila', 'municipalSupplement', 2034, :euros)
				on conflict (organisation, instrument, year) do update set euros = excluded.euros
				""").param("euros", new BigDecimal(euros)).update();
	}

	private void assertLeft(TestJourney journey, String euros) {
		assertThat(this.money.left(journey.caseNumber(), Instrument.MUNICIPAL_SUPPLEMENT, LocalDate.parse(DAY)))
			.contains(new BigDecimal(euros));
	}

	private java.util.List<String> kinds(TestJourney journey) {
		return this.jdbc.sql("select kind from trail where cases @> array[:case]::text[] order by id")
			.param("case", journey.caseNumber().value())
			.query(String.class)
			.list();
	}

}
