package fi.polku.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import fi.polku.FreshDatabase;
import fi.polku.benefitlist.BenchmarkedImport;
import org.camunda.bpm.engine.RuntimeService;
import org.flywaydb.core.Flyway;

import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The ways to start screenings that are compared, on one database. */
@Import({ BenchmarkedImport.class, FreshDatabase.class })
class ScreeningRuns {

	private static final List<String> TABLES = List.of("client", "client_case", "screening", "listed_person",
			"act_ru_execution", "act_ru_task", "act_ru_variable", "act_ru_event_subscr", "act_ru_identitylink",
			"act_hi_procinst", "act_hi_actinst", "act_hi_taskinst", "act_hi_varinst", "act_hi_detail",
			"act_hi_identitylink", "act_hi_decinst", "act_hi_dec_in", "act_hi_dec_out", "work_item");

	private static final int WRITERS = 3;

	private static final int BATCH = 500;

	private final BenchmarkedImport imports;

	private final RuntimeService runtime;

	private final JdbcClient jdbc;

	private final Flyway flyway;

	private int people;

	ScreeningRuns(BenchmarkedImport imports, RuntimeService runtime, JdbcClient jdbc, Flyway flyway) {
		this.imports = imports;
		this.runtime = runtime;
		this.jdbc = jdbc;
		this.flyway = flyway;
	}

	void prepare() {
		this.imports.programme();
		var owner = owner();
		TABLES.forEach((table) -> {
			owner.execute("drop table if exists raw_" + table);
			owner.execute("create table raw_" + table + " (like " + table + " including indexes)");
		});
	}

	/** Nanoseconds to take in so many rows of new people, whose rows have been read. */
	long importer(int rows) throws Exception {
		this.people += rows;
		return this.imports.take(this.people - rows, this.people);
	}

	/** Nanoseconds to start so many screenings of people and cases that stand already. */
	long oneByOne(int rows, int threads) throws Exception {
		this.people += rows;
		var cases = this.imports.cases(this.people - rows, this.people);
		var facts = this.imports.facts();
		var pool = Executors.newFixedThreadPool(threads);
		var work = new ArrayList<Callable<Object>>();
		cases.forEach(
				(number) -> work.add(() -> this.runtime.startProcessInstanceByKey("listScreening", number, facts)));
		var from = System.nanoTime();
		for (var done : pool.invokeAll(work)) {
			done.get();
		}
		var nanos = System.nanoTime() - from;
		pool.shutdown();
		return nanos;
	}

	/**
	 * Nanoseconds to insert as many rows as so many screenings have, in batches, with the
	 * same indexes and as many threads as the importer has.
	 */
	long raw(int screenings) throws Exception {
		TABLES.forEach((table) -> owner().execute("truncate raw_" + table));
		var work = new ArrayList<Callable<Object>>();
		var connections = new ArrayList<SingleConnectionDataSource>();
		for (var i = 0; i < WRITERS; i++) {
			connections.add(new SingleConnectionDataSource(owner().getDataSource().getConnection(), true));
		}
		var batches = batches(screenings);
		for (var i = 0; i < WRITERS; i++) {
			var first = i;
			var writer = new JdbcTemplate(connections.get(i));
			work.add(() -> {
				for (var at = first; at < batches.size(); at += WRITERS) {
					writer.batchUpdate(batches.get(at).insert(), batches.get(at).rows());
				}
				return null;
			});
		}
		var pool = Executors.newFixedThreadPool(WRITERS);
		var from = System.nanoTime();
		for (var done : pool.invokeAll(work)) {
			done.get();
		}
		var nanos = System.nanoTime() - from;
		pool.shutdown();
		connections.forEach(SingleConnectionDataSource::destroy);
		return nanos;
	}

	private List<Batch> batches(int screenings) {
		var batches = new ArrayList<Batch>();
		for (var table : TABLES) {
			var sample = owner().queryForList("select * from " + table + " limit " + screenings * perScreening(table));
			for (var at = 0; at < sample.size(); at += BATCH) {
				batches.add(new Batch(insert(table, sample.get(0)),
						sample.subList(at, Math.min(at + BATCH, sample.size()))
							.stream()
							.map((row) -> row.values().toArray())
							.toList()));
			}
		}
		return batches;
	}

	private record Batch(String insert, List<Object[]> rows) {
	}

	private int perScreening(String table) {
		var rows = this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
		var all = this.jdbc.sql("select count(*) from act_hi_procinst").query(Long.class).single();
		return (int) Math.max(1, Math.round((double) rows / all));
	}

	private static String insert(String table, Map<String, Object> row) {
		return "insert into raw_" + table + " (" + String.join(", ", row.keySet()) + ") values ("
				+ String.join(", ", row.keySet().stream().map((column) -> "?").toList()) + ")";
	}

	private JdbcTemplate owner() {
		return new JdbcTemplate(this.flyway.getConfiguration().getDataSource());
	}

}
