package fi.polku.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import com.sun.management.OperatingSystemMXBean;
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

	private void tell(String what, TrailSwitch rows, Work work) throws Exception {
		int count = what.equals("completion") ? COMPLETED : PAGES;
		run(count, rows, true, work);
		run(count, rows, false, work);
		var pairs = new ArrayList<Pair>();
		for (int i = 0; i < PAIRS; i++) {
			// who goes first changes
			var first = run(count, rows, i % 2 == 0, work);
			var second = run(count, rows, i % 2 != 0, work);
			pairs.add((i % 2 == 0) ? new Pair(first, second) : new Pair(second, first));
		}
		System.out.printf("%s: statements of the trail %.2f%n", what, pairs.get(0).with().statements());
		tell(pairs, what + ", milliseconds", Cost::millis);
		tell(pairs, what + ", WAL bytes", Cost::wal);
		tell(pairs, what + ", CPU ms of Polku", Cost::java);
		tell(pairs, what + ", CPU ms of PostgreSQL", Cost::database);
		tell(pairs, what + ", CPU ms of both", (cost) -> cost.java() + cost.database());
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
		var before = now();
		work.run();
		if (with) {
			this.sealer.round();
		}
		return now().since(before, count, rows.written());
	}

	private Cost now() throws IOException {
		var wal = this.jdbc.queryForObject("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn", Double.class);
		var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return new Cost(System.nanoTime() / 1e6, wal, system.getProcessCpuTime() / 1e6, ofDatabase(), 0);
	}

	/** All processes of the server, in clock ticks of 10 ms. */
	private double ofDatabase() throws IOException {
		double ticks = 0;
		for (var backend : this.jdbc.queryForList("select pid from pg_stat_activity", Integer.class)) {
			try {
				var told = Files.readString(Path.of("/proc", backend.toString(), "stat"));
				var numbers = told.substring(told.lastIndexOf(')') + 2).split(" ");
				ticks += Long.parseLong(numbers[11]) + Long.parseLong(numbers[12]);
			}
			catch (NoSuchFileException ended) {
				// it has ended since it was listed
				continue;
			}
		}
		return ticks * 10;
	}

	private static void tell(List<Pair> pairs, String what, ToDoubleFunction<Cost> cost) {
		var ratios = pairs.stream()
			.mapToDouble((pair) -> cost.applyAsDouble(pair.with()) / cost.applyAsDouble(pair.without()))
			.sorted()
			.toArray();
		System.out.printf("%-40s with %,10.1f without %,10.1f ratio %.3f (%.3f–%.3f of %d pairs)%n", what,
				middle(pairs.stream().mapToDouble((pair) -> cost.applyAsDouble(pair.with())).sorted().toArray()),
				middle(pairs.stream().mapToDouble((pair) -> cost.applyAsDouble(pair.without())).sorted().toArray()),
				middle(ratios), ratios[0], ratios[ratios.length - 1], ratios.length);
	}

	private static double middle(double[] sorted) {
		return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
	}

	/** What is measured. */
	interface Work {

		void run() throws Exception;

	}

	/** What an act cost, in the mean. */
	record Cost(double millis, double wal, double java, double database, double statements) {

		Cost since(Cost before, int count, long written) {
			return new Cost((this.millis - before.millis) / count, (this.wal - before.wal) / count,
					(this.java - before.java) / count, (this.database - before.database) / count,
					(double) written / count);
		}

	}

	/** The same work with the trail and without. */
	record Pair(Cost with, Cost without) {
	}

}
