package fi.polku.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import fi.polku.FreshDatabase;
import fi.polku.PolkuApplication;
import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.Sources;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/**
 * The figures at five and at twenty million events, over REST; beside them the same asked
 * of the tables in SQL, and one pass over the columns as the limit. Run by hand, see
 * docs/performance.md; not part of the tests.
 */
@SpringBootTest(classes = PolkuApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "polku.data-dir=target/benchmark-data", "polku.database.durability=none" })
@ActiveProfiles("test")
@Import(FreshDatabase.class)
class InsightBenchmark {

	private static final List<Integer> CASES = Arrays
		.stream(System.getProperty("benchmark.cases", "250000,1000000").split(","))
		.map(Integer::valueOf)
		.toList();

	private static final int TIMES = 5;

	/**
	 * Each figure with the SQL that tells the same; empty where none is worth writing.
	 */
	private static final Map<String, String> FIGURES = Map.of();

	@Autowired
	TestRestTemplate http;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Sources sources;

	@Autowired
	Flyway flyway;

	@Test
	void figures_byNumberOfEvents() {
		for (var cases : CASES) {
			tell(cases, "made", once(() -> facts().make(cases)));
			tell(cases, "columns loaded", once(this.sources::own));
			tell(cases, "one pass over the columns", warm(() -> pass(this.sources.own())));
		}
	}

	private ManyFacts facts() {
		return new ManyFacts(new JdbcTemplate(this.flyway.getConfiguration().getDataSource()));
	}

	private static long pass(Columns columns) {
		long sum = 0;
		for (int event = 0; event < columns.events().count(); event++) {
			sum += (columns.events().ended()[event] != Columns.OPEN)
					? columns.events().ended()[event] - columns.events().created()[event] : 0;
		}
		return sum;
	}

	private static double once(Runnable run) {
		long began = System.nanoTime();
		run.run();
		return (System.nanoTime() - began) / 1e6;
	}

	/** The median of some, after one that warms up. */
	private static double warm(Runnable run) {
		run.run();
		var times = new ArrayList<Double>();
		for (int i = 0; i < TIMES; i++) {
			times.add(once(run));
		}
		return times.stream().sorted().skip(TIMES / 2).findFirst().orElseThrow();
	}

	private static void tell(int cases, String what, double millis) {
		System.out.printf("%,9d cases %,12d events  %-40s %,9.0f ms%n", cases, cases * ManyFacts.EACH, what, millis);
	}

}
