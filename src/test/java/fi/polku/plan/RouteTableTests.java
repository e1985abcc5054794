package fi.polku.plan;

import java.util.Map;

import fi.polku.DecisionTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RouteTableTests {

	private static final DecisionTable ROUTE = new DecisionTable("plan/route.dmn", "route");

	@ParameterizedTest(name = "{0}: {1}, {2}")
	@CsvSource({ "segment=multiProfessional, multiService, severalProfessionals",
			"segment=withSupport supportNeed=multi, multiService, severalProfessionals",
			"segment=throughTraining educationWish=true, training, wantsToLearn",
			"segment=throughTraining educationWish=false, workTrial, learnAtWork",
			"segment=withSupport workAbility=limited, paySubsidy, supportedWork",
			"segment=withSupport workAbility=unclear, workTrial, tryWorkAbility",
			"segment=withSupport workAbility=good, paySubsidy, supportedWork",
			"segment=searchPassive searchActivity=none, guidedService, strengthFirst",
			"segment=searchPassive searchActivity=passive, workTrial, backToWork",
			"segment=easiestToEmploy, jobSearch, readyToWork", "supportNeed=light, jobSearch, factsMissing" })
	void segment_isProposedAService(String facts, String route, String reason) {
		assertThat(ROUTE.ask(facts)).isEqualTo(Map.of("routeProposal", route, "routeReason", reason));
	}

}
