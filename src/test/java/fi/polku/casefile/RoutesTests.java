package fi.polku.casefile;

import java.util.List;
import java.util.Locale;

import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class RoutesTests extends CaseFileTest {

	@Autowired
	Routes routes;

	@Test
	void route_saysWhatIsBehindWhereItStandsAndWhatMayCome() {
		var number = begun("Reitti");

		var route = this.routes.of(number, Locale.forLanguageTag("fi"));

		assertThat(elements(route, Stop.State.DONE)).containsExactly("referralReceived");
		assertThat(elements(route, Stop.State.NOW)).containsExactly("completeContactDetails");
		assertThat(elements(route, Stop.State.NEXT)).first().isEqualTo("holdInitialInterview");
		assertThat(route.stops()).allSatisfy((stop) -> assertThat(stop.name()).isNotBlank());
		assertThat(route.stops()).extracting(Stop::processName).contains("Ohjautuminen ja alkuhaastattelu");
	}

	@Test
	void parts_areTheModelsOfTheCallTreeWithTheirMarks() {
		var number = begun("Osat");

		var parts = this.routes.of(number, Locale.forLanguageTag("en")).parts();

		assertThat(parts).hasSize(2);
		assertThat(parts.get(0).now()).containsExactly("goThroughIntake");
		assertThat(parts.get(1).definitionId()).startsWith("intake:");
		assertThat(parts.get(1).now()).contains("completeContactDetails");
		assertThat(parts.get(1).done()).contains("registerReferral");
		assertThat(parts.get(1).next()).contains("holdInitialInterview");
	}

	@Test
	void automaticStepThatWaits_isWhereTheCaseStands() {
		var number = begun("Odotus");
		var task = this.tasks.createTaskQuery().processInstanceBusinessKey(number.value()).singleResult();
		var coordinator = person("own", Role.COORDINATOR);
		this.jdbc.sql("update client_case set owner = :owner where number = :number")
			.param("owner", coordinator.username())
			.param("number", number.value())
			.update();
		this.tasks.complete(task.getId());

		var route = this.routes.of(number, Locale.forLanguageTag("fi"));

		assertThat(elements(route, Stop.State.NOW)).hasSize(1);
		assertThat(route.stops()).allSatisfy((stop) -> assertThat(stop.name()).isNotBlank());
	}

	private static List<String> elements(Route route, Stop.State state) {
		return route.line().stream().filter((stop) -> stop.state() == state).map(Stop::element).toList();
	}

}
