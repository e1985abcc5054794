package fi.polku.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.FreshDatabase;
import fi.polku.PolkuApplication;
import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.Sources;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
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

	private static final boolean ALSO_SQL = !"false".equals(System.getProperty("benchmark.sql"));

	private static final int TIMES = 5;

	private static final List<String> FIGURES = List.of("lead-times", "survival", "steps", "flows", "waiting",
			"outcomes", "wip", "variants", "versions?model=measured0&a=1&b=2", "lead-times?by=segment",
			"lead-times?time=working", "steps?programme=VOITTO&from=2020-01-01&to=2020-12-31");

	/** Whole pages with all their figures, pictures and tables. */
	private static final List<String> PAGES = List.of("/insight", "/insight/flow", "/insight/cycle-times",
			"/insight/waiting", "/insight/map", "/insight/variants", "/insight/outcomes");

	private static final String USER = "measurer";

	private static final String PASSWORD = "mittaus-mittaus";

	/** The same asked of the tables. */
	private static final Map<String, String> ASKED_IN_SQL = Map.of("lead-times in SQL", """
			select count(*), avg(s), percentile_cont(array[0.5, 0.9, 0.95]) within group (order by s)
			  from (select extract(epoch from closed_at - opened_at) as s
			          from insight_case
			         where closed_at is not null) one
			""", "steps in SQL", """
			select step_id, count(*), avg(s), percentile_cont(0.5) within group (order by s)
			  from (select step_id, extract(epoch from completed_at - created_at)::float8 as s
			          from insight_event
			         where completed_at is not null) one
			 group by step_id
			""", "flows in SQL", """
			select before, step_id, count(*), avg(s), percentile_cont(0.5) within group (order by s)
			  from (select step_id, lag(step_id) over by_case as before,
			               extract(epoch from completed_at - lag(completed_at) over by_case)::float8 as s
			          from insight_event
			         where completed_at is not null
			        window by_case as (partition by case_id order by completed_at, created_at, sequence)) one
			 where before is not null
			 group by before, step_id
			""");

	@Autowired
	TestRestTemplate http;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Users users;

	@Autowired
	Sources sources;

	@Autowired
	Flyway flyway;

	@Test
	void figures_byNumberOfEvents() {
		this.jdbc
			.update("""
					insert into organisation (id, name, kind, municipality) values ('mittala', 'Mittala', 'municipality', 'Mittala')
					""");
		this.users.add(new Person(USER, "Mittaaja", Set.of(Role.AUDITOR), "mittala", null, null), PASSWORD);
		var cookie = Pages.signedIn(this.http.getRootUri(), USER, PASSWORD);
		for (var cases : CASES) {
			tell(cases, "made", once(() -> facts().make(cases)));
			tell(cases, "columns loaded", once(this.sources::own));
			tell(cases, "one pass over the columns", warm(() -> pass(this.sources.own())));
			FIGURES.forEach((figure) -> tell(cases, figure, warm(() -> ask(figure))));
			PAGES.forEach((page) -> tell(cases, "page " + page, warm(() -> open(page, cookie))));
			if (ALSO_SQL) {
				ASKED_IN_SQL.forEach((what, sql) -> tell(cases, what, warm(() -> this.jdbc.queryForList(sql))));
			}
		}
	}

	private void ask(String figure) {
		isAnswered(figure,
				this.http.withBasicAuth(USER, PASSWORD).getForEntity("/api/insight/" + figure, String.class));
	}

	private void open(String page, String cookie) {
		var headers = new HttpHeaders();
		headers.add(HttpHeaders.COOKIE, cookie);
		isAnswered(page, this.http.exchange(page, HttpMethod.GET, new HttpEntity<>(headers), String.class));
	}

	private static void isAnswered(String what, ResponseEntity<String> answer) {
		if (!answer.getStatusCode().is2xxSuccessful()) {
			throw new IllegalStateException(what + " answered " + answer);
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
