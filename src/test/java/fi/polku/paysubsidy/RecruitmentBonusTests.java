package fi.polku.paysubsidy;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourneys;
import fi.polku.money.Instrument;
import fi.polku.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class RecruitmentBonusTests {

	private static final String DAY = "2035-03-01";

	@Autowired
	TestJourneys journeys;

	@Autowired
	Money money;

	@Autowired
	JdbcClient jdbc;

	Support support;

	@BeforeEach
	void support() {
		this.support = new Support(this.journeys, DAY);
	}

	@Test
	void workLasted_bonusPaidAfterAMovedCheck() {
		var journey = Support.bonusGranted(this.support.bonus(true), "1000.00", DAY);
		assertThat(journey.variable("supportGround")).isEqualTo("amountToAsk");
		assertThat(journey.instance()).hasPassed("bonusReserved");

		journey.fireTimer("bonusCheckDay")
			.complete("confirmEmploymentLasted", "employmentLasted", "moved", "bonusCheckOn", "2035-12-01")
			.fireTimer("bonusCheckDay")
			.complete("confirmEmploymentLasted", "employmentLasted", "lasted", "paidEuros", "1000.00", "paidOn", DAY);

		assertThat(journey.instance()).isEnded().hasPassed("payBonus", "bonusPaid");
		assertThat(this.money.unpaid(journey.caseNumber(), Instrument.RECRUITMENT_BONUS)).isEqualByComparingTo("0");
	}

	@Test
	void workDidNotLast_bonusLapsedAndItsMoneyFreed() {
		var journey = Support.bonusGranted(this.support.bonus(true), "1000.00", DAY).fireTimer("bonusCheckDay");

		journey.complete("confirmEmploymentLasted", "employmentLasted", "ended");

		assertThat(journey.instance()).isEnded().hasPassed("bonusLapsed");
		assertThat(this.money.unpaid(journey.caseNumber(), Instrument.RECRUITMENT_BONUS)).isEqualByComparingTo("0");
	}

	@Test
	void workEndedBeforeTheCheck_bonusLapsed() {
		var journey = Support.bonusGranted(this.support.bonus(true), "1000.00", DAY);

		journey.happens("bonusWorkEnded", "workEndedOn", "2035-04-01");

		assertThat(journey.instance()).isEnded().hasPassed("bonusWorkEnded", "bonusLapsed");
	}

	@Test
	void knownEmployer_theTableProposesNothing_bonusRefused() {
		var journey = this.support.bonus(false);
		assertThat(journey.variable("supportProposal")).isNull();
		assertThat(journey.variable("supportGround")).isEqualTo("termsUnknown");

		journey.complete("decideBonus", "supportDecision", "refuse", "supportDecidedOn", DAY);

		assertThat(journey.instance()).isEnded().hasPassed("bonusNotGranted", "bonusRefused");
	}

	@Test
	void moneyIsNotEnough_decidedAnew_noBonusFunds() {
		this.jdbc.sql("""
				insert into support_budget (organisation, instrument, year, euros)
				values ('mallila', 'recruitmentBonus', 2036, 999.99)
				""").update();
		var journey = Support.bonusGranted(this.support.bonus(true), "1000.00", "2036-03-01");
		assertThat(journey.instance()).isWaitingAt("decideBonus");

		journey.complete("decideBonus", "supportDecision", "noFunds", "supportDecidedOn", "2036-03-01");

		assertThat(journey.instance()).isEnded().hasPassed("noBonusFunds");
	}

	@Test
	void withdrawn_bonusWithdrawn() {
		var journey = this.support.bonus(true).happens("employerWithdrewBonus", "supportWithdrawnOn", DAY);

		assertThat(journey.instance()).isEnded().hasPassed("bonusWithdrawn");
	}

}
