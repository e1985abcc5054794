package fi.polku.workshop.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.workshop.migration.MoveDecision.Scope;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cases moved as a migration and one by one through the engine's own API, by turns. Run
 * by hand, see docs/performance.md; not part of the tests.
 */
@PolkuTest
class MigrationBenchmark extends MovingCases {

	private static final int CASES = Integer.getInteger("benchmark.cases", 2000);

	private static final int TURNS = Integer.getInteger("benchmark.turns", 3);

	@Test
	void together_andOneByOne() {
		var faster = new ArrayList<Double>();
		for (int turn = 0; turn <= TURNS; turn++) {
			double together = perSecond(this::together);
			double alone = perSecond(this::oneByOne);
			System.out.printf(Locale.ROOT, "%d cases: together %.0f, one by one %.0f a second, %.1f times%n", CASES,
					together, alone, together / alone);
			if (turn > 0) {
				faster.add(together / alone);
			}
		}
		assertThat(faster.stream().sorted().skip(TURNS / 2).findFirst().orElseThrow()).isGreaterThan(3);
	}

	private double perSecond(Consumer<List<CaseNumber>> act) {
		ofItsOwn();
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
		var cases = Stream.generate(this.moving::start).limit(CASES).toList();
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
		this.jdbc.sql("analyze").update();
		long begun = System.nanoTime();
		act.accept(cases);
		double seconds = (System.nanoTime() - begun) / 1e9;
		assertThat(this.moving.version(cases.get(CASES - 1))).isEqualTo(2);
		return CASES / seconds;
	}

	private void together(List<CaseNumber> cases) {
		assertThat(this.moving.done(this.moving.begin(new MoveDecision(Scope.ALL, List.of(), List.of())).id()).moved())
			.isEqualTo(CASES);
	}

	private void oneByOne(List<CaseNumber> cases) {
		var runtime = this.engine.getRuntimeService();
		var instances = runtime.createProcessInstanceQuery().processDefinitionKey(this.moving.model).list();
		var plan = runtime
			.createMigrationPlan(instances.get(0).getProcessDefinitionId(),
					this.migrating.version(this.moving.model, null).getId())
			.mapEqualActivities()
			.build();
		instances.forEach((one) -> runtime.newMigration(plan).processInstanceIds(one.getId()).execute());
		assertThat(instances).hasSameSizeAs(cases);
	}

}
