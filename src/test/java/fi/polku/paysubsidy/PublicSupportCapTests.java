package fi.polku.paysubsidy;

import java.util.ArrayList;
import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** How much public support the same work may get, and where that is written. */
@PolkuTest
class PublicSupportCapTests {

	@Autowired
	TestJourneys journeys;

	@Test
	void fullSubsidyOfAnAssociation_mayComeTo123PercentAndNoMore() {
		var most = association(123L, "fullSubsidy", true);
		assertThat(most.variable("publicSupportCap")).isEqualTo(123);
		assertThat(most.variable("publicSupportCapReference")).isEqualTo("380/2023 88 ja 93 §");
		assertThat(most.variable("publicSupportCapConfirmed")).isEqualTo(true);
		assertThat(most.variable("supportOverCap")).isEqualTo(false);

		assertThat(association(124L, "fullSubsidy", true).variable("supportGround")).isEqualTo("overCap");
	}

	@Test
	void withoutFullSubsidy_noMoreThanTheWageCosts() {
		assertThat(association(101L, "fullSubsidy", false).variable("supportGround")).isEqualTo("overCap");
		assertThat(association(100L).variable("supportOverCap")).as("not asked").isEqualTo(false);
		assertThat(association(101L).variable("supportOverCap")).as("not asked").isEqualTo(true);
	}

	@Test
	void deciderReads_thatTheLimitOfCompaniesIsNotConfirmed() {
		var journey = new Support(this.journeys, "2034-03-01").supplement();

		assertThat(journey.variable("publicSupportCapReference")).isEqualTo("kunnan linjaus, oletus");
		assertThat(journey.variable("publicSupportCapConfirmed")).isEqualTo(false);
	}

	private TestJourney association(long percent, Object... more) {
		var answers = new ArrayList<Object>(List.of("employerKind", "association", "publicSupportPercent", percent));
		answers.addAll(List.of(more));
		return new Support(this.journeys, "2034-03-01").supplement(answers.toArray());
	}

}
