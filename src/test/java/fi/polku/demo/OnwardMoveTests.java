package fi.polku.demo;

import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourneys;
import fi.polku.workshop.migration.Migrating;
import fi.polku.workshop.migration.MoveDecision;
import fi.polku.workshop.migration.MoveDecision.Scope;
import fi.polku.workshop.migration.MovePlans;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Open cases of the process as found go over to the improved one as the demo decides. */
@PolkuTest
class OnwardMoveTests {

	@Autowired
	TestJourneys journeys;

	@Autowired
	Migrating migrating;

	@Autowired
	MovePlans plans;

	@Autowired
	JdbcClient jdbc;

	@Test
	void engineTakesTheMoves_whoIsBeingPlacedStays() {
		this.journeys.startVersion(ImprovedModel.MODEL, 1);
		var asked = this.journeys.startVersion(ImprovedModel.MODEL, 1).complete("chooseOnwardPerson");

		var plan = this.plans.of(this.migrating.version(ImprovedModel.MODEL, 2),
				new MoveDecision(Scope.ALL, List.of(), ImprovedModel.MOVES));

		assertThat(plan.isValid()).isTrue();
		assertThat(plan.staying()).anyMatch((one) -> "askHost".equals(one.step()))
			.noneMatch((one) -> "chooseOnwardPerson".equals(one.step()));

		asked.complete("askHost", "hostAnswer", "endSearch");

		assertThat(OnwardImprovement.baseline(this.jdbc)).matches("[1-9]\\d* päättynyttä .* \\d+ päivää");
	}

}
