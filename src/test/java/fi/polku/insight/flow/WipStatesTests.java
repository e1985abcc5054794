package fi.polku.insight.flow;

import java.util.List;

import fi.polku.insight.CaseFilter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** In which states things are and how old they are, worked out by hand. */
class WipStatesTests {

	private static final double HOUR = 3600;

	/**
	 * On 1 and 2 January at the step begun last, then behind the one that ended last, at
	 * the end at two steps of which the later counts.
	 */
	@Test
	void state_isTheStepBegunLast() {
		var cases = new CasesByHand().step("intake", "hold")
			.step("plan", "write")
			.step("plan", "wait")
			.of("2026-01-01", null)
			.did(1, "2026-01-01T08:00", "2026-01-03T08:00")
			.did(2, "2026-01-04T12:00", null)
			.did(3, "2026-01-04T13:00", null)
			.in("2026-01-01", "2026-01-05", "2026-01-05", Grain.DAY, 1);
		var steps = StateGroups.of(cases.chosen().columns(), false);

		assertThat(StateLayers.of(cases, steps))
			.isDeepEqualTo(new int[][] { { 0, 0, 0, 0 }, { 1, 1, 1, 0 }, { 0, 0, 0, 0 }, { 0, 0, 0, 1 } });
		assertThat(SmallStates.of(StateLayers.of(cases, StateGroups.of(cases.chosen().columns(), true)),
				StateGroups.of(cases.chosen().columns(), true), 1))
			.isEqualTo(new Wip.States("model", List.of(new Wip.State("intake", "intake", List.of(1, 1, 1, 0)),
					new Wip.State("plan", "plan", List.of(0, 0, 0, 1)))));
	}

	@Test
	void fewAtAState_areAmongTheRest() {
		var counts = new int[][] { { 0, 0 }, { 9, 9 }, { 2, 6 }, { 6, 6 } };
		var names = java.util.Arrays.asList(null, "a", "b", "c");
		var states = SmallStates.of(counts, new StateGroups(true, new int[0], names, names), 5);

		assertThat(states.of()).extracting(Wip.State::state).containsExactly("a", "b", "c", null);
		assertThat(states.of().get(1).openAtEnd()).containsExactly(null, 6);
		assertThat(states.of().get(2).openAtEnd()).as("or the two could be told").containsExactly(null, 6);
		assertThat(states.of().get(3).openAtEnd()).containsExactly(8, 0);
	}

	/**
	 * Finished in the window after 1, 2, 4, 8 and 16 days: the median is 4, the 85 % line
	 * 8 + 0.4 · 8, the 95 % line 8 + 0.8 · 8. Open are cases of 3, 12 and 20 days; at
	 * their step, done once before in 2 days, they have been for 1, 3 and 5.
	 */
	@Test
	void ageOfTheOpen_standsBesideTheFinished() {
		var wip = WipFigures.of(new CasesByHand().step("plan", "write")
			.of("2026-01-01", "2026-01-02")
			.did(1, "2026-01-01", "2026-01-03")
			.of("2026-01-01", "2026-01-03")
			.of("2026-01-01", "2026-01-05")
			.of("2026-01-01", "2026-01-09")
			.of("2026-01-01", "2026-01-17")
			.of("2026-01-28", null)
			.did(1, "2026-01-30", null)
			.of("2026-01-19", null)
			.did(1, "2026-01-28", null)
			.of("2026-01-11", null)
			.did(1, "2026-01-26", null)
			.in("2026-01-01", "2026-01-31", "2026-02-10", Grain.WEEK, 1), CaseFilter.ALL);

		double day = 24 * HOUR;
		assertThat(wip.ageing().lines().finished()).isEqualTo(5);
		assertThat(wip.ageing().lines().p50()).isEqualTo(4 * day);
		assertThat(wip.ageing().lines().p85()).isCloseTo(11.2 * day, within(1e-6));
		assertThat(wip.ageing().lines().p95()).isCloseTo(14.4 * day, within(1e-6));
		assertThat(wip.ageing().over()).isEqualTo(new Ageing.Over(2, 2, 1));
		assertThat(wip.ageing().steps()).singleElement()
			.isEqualTo(new Ageing.Step("write", "plan", 3, new Lines(1, 2 * day, 2 * day, 2 * day),
					new Ageing.Over(2, 2, 2)));
	}

}
