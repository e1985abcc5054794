package fi.polku.benchmark;

import java.util.List;

import fi.polku.PolkuApplication;
import fi.polku.trail.Trail;
import fi.polku.trail.TrailSwitch;
import fi.polku.trail.chain.Sealer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * What the trail costs a completion and a page of the list over HTTP, chaining included:
 * with and without it, in pairs that follow each other. Run by hand, see
 * docs/performance.md; not part of the tests.
 */
@SpringBootTest(classes = { PolkuApplication.class, Measured.class }, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "polku.data-dir=target/benchmark-data", "polku.database.durability=full" })
@ActiveProfiles("test")
class TrailCostBenchmark {

	private static final int PAIRS = Integer.getInteger("benchmark.pairs", 9);

	private static final int COMPLETED = Integer.getInteger("benchmark.completed", 100);

	private static final int PAGES = 200;

	private static final int OPEN = 10_000;

	private final Load load = new Load();

	@Autowired
	Measured measured;

	@Autowired
	Trail trail;

	@Autowired
	Sealer sealer;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void withAndWithoutTrail(@LocalServerPort int port) throws Exception {
		this.measured.prepare().grow(1, OPEN);
		this.measured.settle();
		var pages = new Pages("http://127.0.0.1:" + port);
		var rows = new TrailSwitch(this.trail, JdbcClient.create(this.jdbc));
		tell("completion", rows, () -> complete(pages));
		tell("page of the list", rows, () -> list(pages));
	}

	private void complete(Pages pages) throws Exception {
		for (var task : this.tasks) {
			this.load.one(pages.complete(task));
		}
	}

	private void list(Pages pages) throws Exception {
		for (int i = 0; i < PAGES; i++) {
			this.load.one(pages.list(i % Load.USERS, i));
		}
	}

	private List<String> tasks = List.of();

	/** Statements of the trail for an act, in the last run with it. */
	private double written;

	private void tell(String what, TrailSwitch rows, Work work) throws Exception {
		int count = what.equals("completion") ? COMPLETED : PAGES;
		var pairs = Pairs.of(PAIRS, (with) -> run(count, rows, with, work));
		System.out.printf("%s: statements of the trail %.2f%n", what, this.written);
		pairs.tell(what + ", milliseconds", 0, Cost::millis);
		pairs.tell(what + ", WAL bytes", 0, Cost::wal);
		pairs.tell(what + ", CPU ms of Polku", 0, Cost::java);
		pairs.tell(what + ", CPU ms of PostgreSQL", 0, Cost::database);
		pairs.tell(what + ", CPU ms of both", 0, Cost::both);
	}

	private Cost run(int count, TrailSwitch rows, boolean with, Work work) throws Exception {
		this.tasks = (count == COMPLETED) ? this.measured.started(COMPLETED) : List.of();
		this.sealer.round();
		if (with) {
			rows.on();
		}
		else {
			rows.off();
		}
		rows.written();
		var meter = new CostMeter(this.jdbc);
		var before = meter.now();
		work.run();
		if (with) {
			this.sealer.round();
		}
		var cost = meter.now().since(before, count);
		if (with) {
			this.written = (double) rows.written() / count;
		}
		return cost;
	}

	/** What is measured. */
	interface Work {

		void run() throws Exception;

	}

}
