package fi.polku.benchmark;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.PolkuApplication;
import fi.polku.security.Users;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/**
 * The task list under forty people, and the completion of a task, at growing numbers of
 * open tasks; beside it the stock engine's REST task list with the same filters as
 * process variables, in the same run. Run by hand, see docs/performance.md; not part of
 * the tests.
 */
@SpringBootTest(classes = { PolkuApplication.class, Measured.class }, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "polku.data-dir=target/benchmark-data", "polku.database.durability=full" })
@ActiveProfiles("test")
class WorklistBenchmark {

	private static final List<Integer> SIZES = Arrays
		.stream(System.getProperty("benchmark.tasks", "1000,10000,100000,300000").split(","))
		.map(Integer::valueOf)
		.toList();

	private static final int EACH = Integer.getInteger("benchmark.requests", 15);

	private static final int COMPLETED = 200;

	private static final Duration AT_MOST = Duration.ofSeconds(60);

	private final Load load = new Load();

	private final Map<String, Map<String, Times>> told = new LinkedHashMap<>();

	@Test
	void listAndCompletion_byNumberOfOpenTasks(@LocalServerPort int port, @Autowired Measured measured,
			@Autowired Users users, @Autowired FlywayConnectionDetails database, @Autowired ObjectMapper json)
			throws Exception {
		var crowd = measured.prepare();
		var pages = new Pages("http://127.0.0.1:" + port);
		var partners = Partners.in(measured.owner(), users, "http://127.0.0.1:" + port);
		try (var stock = StockEngine.start(database)) {
			var peers = measured.peers(StockEngine.engine(stock));
			var open = 0;
			for (var size : SIZES) {
				crowd.grow(open + 1, size);
				Partners.agree(measured.owner(), open + 1, size);
				peers.grow(open + 1, size);
				measured.settle();
				open = size;
				this.load.warmUp(partners::list, 10);
				tell(size, "list page of a partner", this.load.run(partners::list, EACH, AT_MOST));
				measure(size, pages, measured, StockEngine.address(stock), StockEngine.engine(stock));
			}
		}
		write(json);
	}

	private void measure(int size, Pages pages, Measured measured, String stock, ProcessEngine engine)
			throws Exception {
		this.load.warmUp(pages::list, 40);
		this.load.warmUp(pages::api, 5);
		this.load.warmUp(pages::day, 5);
		tell(size, "list page", this.load.run(pages::list, EACH, AT_MOST));
		tell(size, "list by REST", this.load.run(pages::api, EACH, AT_MOST));
		tell(size, "my day", this.load.run(pages::day, EACH / 3, AT_MOST));
		tell(size, "completion", each(measured.started(COMPLETED), pages::complete));
		this.load.run((user, turn) -> Pages.stock(stock, user, turn), 1, AT_MOST);
		tell(size, "list by REST, stock engine",
				this.load.run((user, turn) -> Pages.stock(stock, user, turn), EACH, AT_MOST));
		tell(size, "completion, stock engine",
				each(measured.started(engine, COMPLETED), (task) -> Pages.stockComplete(stock, task)));
	}

	/** One after the other; the first tenth warms up. */
	private Times each(List<String> tasks, Function<String, HttpRequest> request) throws Exception {
		var times = new ArrayList<Double>();
		for (var task : tasks) {
			times.add(this.load.one(request.apply(task)));
		}
		return new Times(times.subList(tasks.size() / 10, tasks.size()));
	}

	private void tell(int size, String what, Times times) {
		System.out.printf("%,9d %-28s %s%n", size, what, times);
		this.told.computeIfAbsent(what, (name) -> new LinkedHashMap<>()).put(String.valueOf(size), times);
	}

	private void write(ObjectMapper json) throws IOException {
		var last = String.valueOf(SIZES.get(SIZES.size() - 1));
		var first = String.valueOf(SIZES.get(0));
		for (var size : SIZES) {
			var at = String.valueOf(size);
			System.out.printf("%,9d stock list p95 / list page p95 %,.0f, / list by REST p95 %,.0f%n", size,
					p95("list by REST, stock engine", at) / p95("list page", at),
					p95("list by REST, stock engine", at) / p95("list by REST", at));
		}
		for (var what : List.of("completion", "completion, stock engine")) {
			System.out.printf("%s, p50 at %s / at %s: %.2f%n", what, last, first,
					this.told.get(what).get(last).quantile(0.5) / this.told.get(what).get(first).quantile(0.5));
		}
		var file = Path.of("target", "benchmark", "worklist.json");
		Files.createDirectories(file.getParent());
		var all = new LinkedHashMap<String, Object>();
		this.told.forEach((what, sizes) -> {
			var times = new LinkedHashMap<String, Object>();
			sizes.forEach((size, one) -> times.put(size, one.told()));
			all.put(what, times);
		});
		json.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), all);
	}

	private double p95(String what, String size) {
		return this.told.get(what).get(size).quantile(0.95);
	}

}
