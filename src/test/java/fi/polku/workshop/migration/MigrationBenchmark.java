package fi.polku.workshop.migration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.FreshDatabase;
import fi.polku.PolkuApplication;
import fi.polku.workshop.migration.MoveDecision.Scope;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Cases moved as a migration and one by one through the engine's own API, on a database
 * that is durable as in use. Run by hand, see docs/performance.md; not part of the tests.
 */
@SpringBootTest(classes = { PolkuApplication.class, FreshDatabase.class, Tryout.class },
		webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "polku.data-dir=target/benchmark-data", "polku.database.durability=full" })
@ActiveProfiles("test")
class MigrationBenchmark {

	private static final int CASES = Integer.getInteger("benchmark.cases", 10_000);

	private static final int ALONE = Integer.getInteger("benchmark.alone", CASES);

	private static final int TURNS = Integer.getInteger("benchmark.turns", 1);

	@Autowired
	Tryout tryout;

	@Autowired
	ProcessEngine engine;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Migrating migrating;

	@Autowired
	MigrationProgress progress;

	@Autowired
	Migrations migrations;

	@Autowired
	TransactionTemplate transaction;

	private Moving moving;

	private ManyCases many;

	@Test
	void together_andOneByOne() {
		this.many = new ManyCases((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration(),
				this.jdbc, this.transaction);
		spent(500, this::together);
		spent(500, this::oneByOne);
		var faster = new ArrayList<Double>();
		for (int turn = 0; turn < TURNS; turn++) {
			var together = spent(CASES, this::together);
			var alone = spent(ALONE, this::oneByOne);
			System.out.printf("together %s%none by one %s%n", together, alone);
			System.out.printf(Locale.ROOT, "%.2f times as fast%n", together.aSecond() / alone.aSecond());
			faster.add(together.aSecond() / alone.aSecond());
		}
		assertThat(faster.stream().sorted().skip(TURNS / 2).findFirst().orElseThrow()).isGreaterThan(3);
	}

	private Spent spent(int cases, Runnable act) {
		this.moving = new Moving(this.tryout, this.engine, this.jdbc, this.migrating, this.progress, this.migrations);
		this.tryout.person("tryout-none");
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
		this.many.start(this.moving.model, cases);
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
		this.jdbc.sql("analyze").update();
		var begun = Spent.until(this.jdbc, 0);
		act.run();
		var spent = Spent.until(this.jdbc, cases).since(begun);
		assertThat(this.jdbc.sql("""
				select count(*) from act_ru_execution p join act_re_procdef d on d.id_ = p.proc_def_id_
				 where d.key_ = :model and d.version_ = 2 and p.parent_id_ is null
				""").param("model", this.moving.model).query(Integer.class).single()).isEqualTo(cases);
		return spent;
	}

	private void together() {
		var id = this.moving.begin(new MoveDecision(Scope.ALL, List.of(), List.of())).id();
		await().atMost(Duration.ofMinutes(20)).pollInterval(Duration.ofMillis(500)).until(() -> {
			var now = this.progress.of(this.migrations.get(id));
			System.out.printf("%,d of %,d%n", now.finished(), now.total());
			return now.waiting() == 0;
		});
		assertThat(this.progress.of(this.migrations.get(id))).extracting("stays", "failed").containsExactly(0, 0);
	}

	private void oneByOne() {
		var runtime = this.engine.getRuntimeService();
		var instances = runtime.createProcessInstanceQuery().processDefinitionKey(this.moving.model).list();
		var plan = runtime
			.createMigrationPlan(instances.get(0).getProcessDefinitionId(),
					this.migrating.version(this.moving.model, null).getId())
			.mapEqualActivities()
			.build();
		instances.forEach((one) -> runtime.newMigration(plan).processInstanceIds(one.getId()).execute());
	}

}
