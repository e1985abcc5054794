package fi.polku.workshop.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import fi.polku.process.check.ModelFile;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.scenario.RouteScenario.RouteStep;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScenariosTests {

	@Test
	void writtenTests_areReadTheSame() {
		var scenarios = List.of(new Scenario("Nuori \"alle 25\"", "m", Map.of("age", 20, "day", "2026-01-02"),
				List.of(Map.of("proposal", "in"))), new Scenario("Ei osumaa", "m", Map.of(), List.of()));
		var routes = List
			.of(new RouteScenario("Suoraan", List.of(RouteStep.read("talk: agreed=true, weeks=2")), "ended"));

		var read = Scenarios.of(new ModelFiles("m", List.of(new Scenarios(scenarios, routes).asFile("m"))));

		assertThat(read.fault()).isNull();
		assertThat(read.all()).isEqualTo(scenarios);
		assertThat(read.routes()).hasToString(routes.toString());
	}

	@Test
	void brokenFile_isToldAndNotThrown() {
		for (var text : List.of("{", "[]", "{\"scenarios\": 5}", "\"x\"", "")) {
			var file = new ModelFile("m.tests.json", text.getBytes(StandardCharsets.UTF_8));

			assertThat(Scenarios.of(new ModelFiles("m", List.of(file))).fault()).as(text).isNotNull();
		}
	}

	@Test
	void expectedRows_nameOnlyWhatMatters() {
		var got = List.<Map<String, Object>>of(Map.of("weeks", 4L, "ground", "law"));

		assertThat(ExpectedRows.hold(List.of(Map.of("weeks", 4)), got)).isTrue();
		assertThat(ExpectedRows.hold(List.of(Map.of("weeks", 4.0, "ground", "law")), got)).isTrue();
		assertThat(ExpectedRows.hold(List.of(Map.of("weeks", 2)), got)).isFalse();
		assertThat(ExpectedRows.hold(List.of(), got)).isFalse();
	}

}
