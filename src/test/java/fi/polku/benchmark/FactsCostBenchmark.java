package fi.polku.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import com.sun.management.OperatingSystemMXBean;
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
		run(pages, with);
		run(pages, without);
		var pairs = new ArrayList<Pair>();
		for (int i = 0; i < PAIRS; i++) {
			// who goes first changes
			var first = run(pages, (i % 2 == 0) ? with : without);
			var second = run(pages, (i % 2 == 0) ? without : with);
			pairs.add((i % 2 == 0) ? new Pair(first, second) : new Pair(second, first));
		}
		tell(pairs, "milliseconds", Cost::millis);
		tell(pairs, "WAL bytes", Cost::wal);
		tell(pairs, "CPU ms of Polku", Cost::java);
		tell(pairs, "CPU ms of PostgreSQL", Cost::database);
	}

	private Cost run(Pages pages, HistoryEventHandler handler) throws Exception {
		this.configuration.setHistoryEventHandler(handler);
		var tasks = this.measured.started(COMPLETED);
		var before = now();
		for (var task : tasks) {
			this.load.one(pages.complete(task));
		}
		return now().since(before, COMPLETED);
	}

	private Cost now() throws IOException {
		var wal = this.jdbc.queryForObject("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn", Double.class);
		var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return new Cost(System.nanoTime() / 1e6, wal, system.getProcessCpuTime() / 1e6, ofDatabase());
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
		int outside = (int) Math.floor(ratios.length * 0.1);
		System.out.printf("%-24s with %,10.1f without %,10.1f ratio %.3f (%.3f–%.3f of %d pairs)%n", what,
				middle(pairs.stream().mapToDouble((pair) -> cost.applyAsDouble(pair.with())).sorted().toArray()),
				middle(pairs.stream().mapToDouble((pair) -> cost.applyAsDouble(pair.without())).sorted().toArray()),
				middle(ratios), ratios[outside], ratios[ratios.length - 1 - outside], ratios.length);
	}

	private static double middle(double[] sorted) {
		return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
	}

	/** What a completion cost, in the mean. */
	record Cost(double millis, double wal, double java, double database) {

		Cost since(Cost before, int count) {
			return new Cost((this.millis - before.millis) / count, (this.wal - before.wal) / count,
					(this.java - before.java) / count, (this.database - before.database) / count);
		}

	}

	/** The same work with facts and without. */
	record Pair(Cost with, Cost without) {
	}

}
