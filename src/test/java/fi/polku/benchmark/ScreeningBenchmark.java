package fi.polku.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.PolkuApplication;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * Screenings started a second: by the importer, one by one through the plain
 * RuntimeService with one and with eight threads, and raw inserts of the same rows as the
 * limit. Run by hand, see docs/operations.md; not part of the tests.
 */
@SpringBootTest(classes = { PolkuApplication.class, ScreeningRuns.class },
		properties = { "polku.data-dir=target/benchmark-data", "polku.database.durability=full",
				"polku.lists.worker=false" })
@ActiveProfiles("test")
class ScreeningBenchmark {

	private static final int ROWS = Integer.getInteger("benchmark.rows", 2000);

	private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);

	@Test
	void screeningsStartedASecond(@Autowired ScreeningRuns runs, @Autowired ObjectMapper json) throws Exception {
		runs.prepare();
		runs.importer(ROWS / 4);
		runs.oneByOne(ROWS / 8, 8);
		var rates = new LinkedHashMap<String, Rates>();
		for (var round = 0; round < ROUNDS; round++) {
			add(rates, "importer", ROWS, runs.importer(ROWS));
			add(rates, "one by one, 1 thread", ROWS / 4, runs.oneByOne(ROWS / 4, 1));
			add(rates, "one by one, 8 threads", ROWS, runs.oneByOne(ROWS, 8));
			add(rates, "raw inserts", ROWS, runs.raw(ROWS));
		}
		write(rates, json);
	}

	private static void add(Map<String, Rates> rates, String name, int rows, long nanos) {
		rates.computeIfAbsent(name, Rates::new).add(rows * 1e9 / nanos);
	}

	private static void write(Map<String, Rates> rates, ObjectMapper json) throws IOException {
		var importer = rates.get("importer").median();
		System.out.printf("%n%-24s %10s %10s %10s %10s%n", "started a second", "median", "least", "most", "importer ×");
		for (var rate : rates.values()) {
			System.out.printf("%-24s %10.0f %10.0f %10.0f %10.2f%n", rate.name(), rate.median(), rate.least(),
					rate.most(), importer / rate.median());
		}
		var file = Path.of("target", "benchmark", "screenings.json");
		Files.createDirectories(file.getParent());
		json.writerWithDefaultPrettyPrinter()
			.writeValue(file.toFile(), Map.of("rows", ROWS, "rounds", ROUNDS, "screeningsStartedASecond",
					rates.values().stream().map(Rates::told).toList()));
	}

	/** The rates of the rounds of one way. */
	record Rates(String name, List<Double> values) {

		Rates(String name) {
			this(name, new java.util.ArrayList<>());
		}

		void add(double value) {
			this.values.add(value);
		}

		double median() {
			return this.values.stream().sorted().skip(this.values.size() / 2).findFirst().orElseThrow();
		}

		double least() {
			return this.values.stream().min(Double::compare).orElseThrow();
		}

		double most() {
			return this.values.stream().max(Double::compare).orElseThrow();
		}

		Map<String, Object> told() {
			return Map.of("way", this.name, "median", median(), "least", least(), "most", most(), "rounds",
					this.values);
		}

	}

}
