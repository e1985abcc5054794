package fi.polku.workshop.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.PolkuTest;
import fi.polku.process.check.ModelFile;
import fi.polku.workshop.draft.ModelFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The tests shipped with the models pass. */
@PolkuTest
class ShippedScenariosTests {

	@Autowired
	ScenarioRun run;

	static List<Path> shipped() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("processes"))) {
			return files.filter((file) -> file.toString().endsWith(Scenarios.ENDING)).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void shippedTests_pass(Path tests) throws IOException {
		var model = tests.getFileName().toString().replace(Scenarios.ENDING, "");
		try (Stream<Path> beside = Files.list(tests.getParent())) {
			var files = beside.filter((file) -> file.getFileName().toString().startsWith(model + "."))
				.map(ModelFile::of)
				.toList();

			var results = this.run.of(new ModelFiles(model, files));

			assertThat(results.fault()).isNull();
			assertThat(results.total()).isPositive();
			assertThat(results.all()).allMatch(ScenarioResult::passed);
			assertThat(results.routes()).allMatch(RouteResult::passed);
		}
	}

}
