package fi.polku.insight.paths;

import java.io.File;
import java.util.BitSet;
import java.util.Set;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ways back that a model names as rework. */
class NamedFlowTests {

	/**
	 * From deciding back to checking. In a the check has not been done again yet; in b a
	 * letter was sent between; in c the check was cancelled, after which nobody went
	 * back; d came to the check but never decided.
	 */
	@Test
	void rework_isAlsoAWayBackThatTheModelNames() {
		var chosen = new SmallLog(PathsTests.STEPS, //
				"a check 1 1 0 5 10", "a decide 1 1 10 15 20", "a check - - 20 - -", //
				"b check 1 1 0 5 10", "b decide 1 1 10 15 20", "b send - - 20 - 25", "b check - - 25 - -", //
				"c check 1 1 0 5 10", "c decide! 1 1 10 15 20", "c check - - 20 - -", //
				"d ask 1 1 0 5 10", "d check 1 1 10 15 20")
			.chosen(1);
		var sources = new BitSet[6];
		sources[4] = new BitSet();
		sources[4].set(5);

		var rework = Rework.of(chosen, StepGroups.ofWork(chosen.columns()),
				new TakenFlows(sources, new int[] { 0, 1, 1, 1, 1, 1 }));

		assertThat(rework.cases()).isEqualTo(4);
		assertThat(rework.byFlow()).isOne();
		assertThat(rework.again()).isOne();
		assertThat(rework.share()).isEqualTo(0.25);
	}

	/** The plan goes back to its draft from the talk and from the answer to the link. */
	@Test
	void namedFlows_areReadWithTheStepsAroundThem() {
		var model = Bpmn.readModelFromFile(new File("processes/plan/plan.bpmn"));

		assertThat(NamedFlow.of(model, Set.of("draftPlan", "agreePlan", "planAnswered", "gateway_planSent")))
			.containsExactlyInAnyOrder(new NamedFlow(Set.of("agreePlan"), Set.of("draftPlan")),
					new NamedFlow(Set.of("planAnswered", "gateway_planSent"), Set.of("draftPlan")));
	}

}
