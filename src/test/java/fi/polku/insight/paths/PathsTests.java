package fi.polku.insight.paths;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.polku.insight.columns.Holder;
import fi.polku.insight.columns.Kind;
import fi.polku.insight.columns.StepOf;
import fi.polku.insight.statistics.Selection;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ways of cases, with moments small enough to count by hand. In the small log Ann (1) and
 * Bo (2) work in teams 1 and 2; the letter is sent by Polku, the answer is waited for.
 */
class PathsTests {

	static final List<StepOf> STEPS = List.of(step("ask", Kind.HUMAN), step("send", Kind.AUTOMATIC),
			step("answer", Kind.WAIT), step("check", Kind.HUMAN), step("decide", Kind.HUMAN));

	/**
	 * The second one is checked twice, the third is still open, the last was given up.
	 */
	private final SmallLog log = new SmallLog(STEPS, //
			"a ask 1 1 0 5 10", "a send - - 10 - 11", "a answer - - 11 - 41", "a check 2 2 41 50 60",
			"a decide 2 2 60 60 70", //
			"b ask 1 1 100 105 110", "b send - - 110 - 111", "b answer - - 111 - 121", "b check 1 1 121 - 130",
			"b check 2 2 130 140 150", "b decide 1 1 150 151 190", //
			"c ask 1 1 200 201 202", "c send - - 202 - 203", "c answer - - 203 - -", //
			"d ask 2 2 300 301 302", "d check! 2 2 302 303 304");

	@Test
	void flows_goFromCompletionToCompletion() {
		assertThat(flows(EnumSet.allOf(Kind.class))).containsExactly("ask-send 3: mean 1, median 1, waiting 0, 0 hands",
				"answer-check 2: mean 14, median 14, waiting 18, 0 hands",
				"check-decide 2: mean 25, median 25, waiting 1, 1 hands",
				"send-answer 2: mean 20, median 20, waiting 40, 0 hands",
				"check-check 1: mean 20, median 20, waiting 10, 1 hands");
	}

	/** Polku's own steps and waits are passed over. */
	@Test
	void flowsOfPeople_goFromWorkToWork() {
		assertThat(flows(EnumSet.of(Kind.HUMAN))).containsExactly(
				"ask-check 2: mean 35, median 35, waiting 60, 1 hands",
				"check-decide 2: mean 25, median 25, waiting 1, 1 hands",
				"check-check 1: mean 20, median 20, waiting 10, 1 hands");
	}

	@Test
	void handovers_areBetweenPeople() {
		var hands = Handovers.of(this.log.chosen(1));

		assertThat(hands.count()).as("in a: ask-check; in b: check-check, check-decide").isEqualTo(3);
		assertThat(hands.pairs()).isEqualTo(5);
		assertThat(hands.casesWithout()).isEqualTo(2);
		assertThat(hands.mean()).isEqualTo(0.75);
		assertThat(hands.median()).isEqualTo(0.5);
		assertThat(pairs(hands.people())).containsExactlyInAnyOrder("1-2 2 in 2", "2-1 1 in 1");
		assertThat(pairs(hands.teams())).containsExactlyInAnyOrder("1-2 2 in 2", "2-1 1 in 1");
	}

	@Test
	void rework_isAStepDoneAgain() {
		var chosen = this.log.chosen(1);
		var groups = StepGroups.ofWork(chosen.columns());
		var rework = Rework.of(chosen, groups);

		assertThat(rework.cases()).isEqualTo(4);
		assertThat(rework.again()).isOne();
		assertThat(rework.share()).isEqualTo(0.25);
		assertThat(rework.repeats()).isOne();
		assertThat(IntStream.range(0, groups.count()).filter((group) -> rework.repeated()[group] > 0))
			.extracting(groups::name)
			.containsExactly("check");
	}

	/** The order of the open case is not known yet; d ended with its cancelled check. */
	@Test
	void variants_areOrdersOfEndedCases() {
		var chosen = this.log.chosen(1);
		var answer = Paths.variants(chosen, StepGroups.ofWork(chosen.columns()), 2);

		assertThat(answer.cases()).isEqualTo(3);
		assertThat(answer.distinct()).isEqualTo(3);
		assertThat(answer.variants()).extracting((one) -> String.join(">", one.steps()) + " " + one.medianLeadTime())
			.containsExactly("ask>check>decide 70.0", "ask>check>check>decide 90.0");
		assertThat(answer.others()).isEqualTo(new VariantsAnswer.Rest(1, 1, 1 / 3.0));
	}

	/** The third check comes 60 s after the second, the fourth 61 s after the third. */
	@Test
	void batches_areOfOneStepOfOnePersonWithinAMinute() {
		var rows = new SmallLog(STEPS, "a check 1 1 0 - 100", "b check 1 1 0 - 130", "c check 1 1 0 - 190",
				"d check 1 1 0 - 251", "e check 2 1 0 - 100", "f decide 1 1 0 - 100", "f decide 1 1 0 - 101");

		assertThat(Batches.of(rows.chosen(1))).isEqualTo(new Batches(1, 3, 7));
	}

	@Test
	void few_areToldTogether() {
		var six = IntStream.range(0, 6)
			.boxed()
			.flatMap((one) -> Stream.of(one + " ask 1 1 0 - 1", one + " check 1 1 1 - " + (one + 2)));
		var one = Stream.of("z ask 1 1 0 - 1", "z decide 2 1 1 - 3");
		var chosen = new SmallLog(STEPS, Stream.concat(six, one).toArray(String[]::new)).chosen(5);
		var groups = StepGroups.ofWork(chosen.columns());

		assertThat(Paths.flows(chosen, groups, TakenFlows.NONE).flows()).as("the one would be six of seven").isEmpty();
		assertThat(Paths.flows(chosen, groups, TakenFlows.NONE).others()).isEqualTo(new FlowsAnswer.Others(2, 7L));
		assertThat(Paths.flows(chosen, groups, TakenFlows.NONE).handovers().casesWithout()).isNull();
		assertThat(Paths.variants(chosen, groups, 20).variants()).isEmpty();
		assertThat(Paths.flows(this.log.chosen(5), groups, TakenFlows.NONE).suppressed()).isTrue();
	}

	@Test
	void manyDots_areSampledTheSameEachTime() {
		var rows = IntStream.range(0, 6000)
			.mapToObj((one) -> "c%05d ask 1 1 0 - %d".formatted(one, 7000 - one))
			.toArray(String[]::new);
		var chosen = new SmallLog(STEPS, rows).chosen(1);
		var groups = StepGroups.ofWork(chosen.columns());
		var dots = Dots.of(chosen, groups, true);

		assertThat(dots.each()).isEqualTo(2);
		assertThat(dots.moments()).hasSize(3000).isSorted().isEqualTo(Dots.of(chosen, groups, true).moments());
	}

	@Test
	void elements_haveTheTimesOfTheirVersion() {
		var elements = Elements.of(this.log.chosen(1), "small", 1);

		assertThat(elements.get("check")).isEqualTo(new ElementTimes(3, 0, 2, 1, 19, 48, 28));
		assertThat(elements.get("answer")).isEqualTo(new ElementTimes(2, 1, 2, 0, 20, 40, 40));
		assertThat(elements.get("send").waitingShare()).isZero();
		assertThat(Elements.of(this.log.chosen(1), "small", 2)).isEmpty();
	}

	@Test
	void medians_areExact() {
		var values = new Random(4).longs(1001, 0, 50).toArray();
		for (int count = 1; count <= values.length; count += 7) {
			var sorted = Arrays.stream(values, 0, count).sorted().toArray();
			var part = Arrays.copyOf(values, count);

			assertThat(Selection.median(part, 0, count)).isEqualTo((sorted[(count - 1) / 2] + sorted[count / 2]) / 2.0);
		}
	}

	private List<String> flows(EnumSet<Kind> kinds) {
		var chosen = this.log.chosen(1);
		return Paths.flows(chosen, StepGroups.of(chosen.columns(), kinds), TakenFlows.NONE)
			.flows()
			.stream()
			.map((flow) -> "%s-%s %d: mean %.0f, median %.0f, waiting %.0f, %d hands".formatted(flow.from(), flow.to(),
					flow.count(), flow.mean(), flow.median(), flow.waiting(), flow.handovers()))
			.toList();
	}

	private static List<String> pairs(PairTally tally) {
		return IntStream.range(0, tally.size())
			.mapToObj((pair) -> "%d-%d %d in %d".formatted(tally.from(pair), tally.to(pair), tally.count(pair),
					tally.cases(pair)))
			.toList();
	}

	private static StepOf step(String name, Kind kind) {
		return new StepOf("small", 1, name, kind, Holder.US);
	}

}
