package fi.polku.benchmark;

import fi.polku.PolkuApplication;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.CompositeDbHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/**
 * What it costs to write facts: completions over HTTP with and without them, in pairs
 * that follow each other. Run by hand, see docs/performance.md; not part of the tests.
 */
@SpringBootTest(classes = { PolkuApplication.class, Measured.class }, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "polku.data-dir=target/benchmark-data", "polku.database.durability=full" })
@ActiveProfiles("test")
class FactsCostBenchmark {

	private static final int PAIRS = Integer.getInteger("benchmark.pairs", 11);

	private static final int COMPLETED = 150;

	/** The share left out at each end of the band. */
	private static final double OUTSIDE = 0.1;

	private static final int OPEN = 10_000;

	private final Load load = new Load();

	@Autowired
	Measured measured;

	@Autowired
	ProcessEngineConfigurationImpl configuration;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void completion_withAndWithoutFacts(@LocalServerPort int port) throws Exception {
		this.measured.prepare().grow(1, OPEN);
		this.measured.settle();
		var pages = new Pages("http://127.0.0.1:" + port);
		var with = this.configuration.getHistoryEventHandler();
		var without = new CompositeDbHistoryEventHandler(this.configuration.getCustomHistoryEventHandlers()
			.stream()
			.filter((one) -> !one.getClass().getSimpleName().equals("FactHistory"))
			.toList());
		var pairs = Pairs.of(PAIRS, (facts) -> run(pages, facts ? with : without));
		pairs.tell("milliseconds", OUTSIDE, Cost::millis);
		pairs.tell("WAL bytes", OUTSIDE, Cost::wal);
		pairs.tell("CPU ms of Polku", OUTSIDE, Cost::java);
		pairs.tell("CPU ms of PostgreSQL", OUTSIDE, Cost::database);
	}

	private Cost run(Pages pages, HistoryEventHandler handler) throws Exception {
		this.configuration.setHistoryEventHandler(handler);
		var tasks = this.measured.started(COMPLETED);
		var meter = new CostMeter(this.jdbc);
		var before = meter.now();
		for (var task : tasks) {
			this.load.one(pages.complete(task));
		}
		return meter.now().since(before, COMPLETED);
	}

}
