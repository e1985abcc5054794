package fi.polku.insight.cycle;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

import fi.polku.insight.AskedPeriod;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.columns.Ball;
import fi.polku.insight.statistics.KaplanMeier;
import fi.polku.insight.statistics.Percentiles;
import fi.polku.insight.statistics.Selection;
import fi.polku.insight.statistics.SmallCells;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Figures of a few cases, worked out by hand in hours. */
class CycleTimesTests {

	private static final double HOUR = 3600;

	private static final AskedPeriod ALL = AskedPeriod.ofRuns(CaseFilter.ALL);

	/**
	 * 23 March 8.00 to 8 April 12.00: sixteen days and four hours, less one of spring.
	 */
	@Test
	void lead_isTouchAndWaitsOfEachHolder() {
		var effort = Effort.of(CaseTimes.of(HandMadeCases.all().chosen(HandMadeCases.NOW)));

		assertThat(effort.cases()).isOne();
		assertThat(effort.lead()).isEqualTo(387 * HOUR);
		assertThat(effort.touch()).isEqualTo((1 + 1 + 4) * HOUR);
		assertThat(effort.waiting()).isEqualTo(
				new HeldTime((2 + 1 + 1) * HOUR, (23 + 21) * HOUR, (72 - 2) * HOUR, 0.0, (11 * 24 - 1) * HOUR, 0.0));
		assertThat(effort.flowEfficiency()).isCloseTo(6 / 387.0, within(1e-12));
		assertThat(effort.medianFlowEfficiency()).isCloseTo(6 / 387.0, within(1e-12));
	}

	/**
	 * The pause: 6 on Friday, 8 from Monday to Thursday, none over Easter, 2 on Tuesday.
	 */
	@Test
	void workingTime_leavesOutNightsWeekendsAndEaster() {
		var chosen = HandMadeCases.all().chosen(HandMadeCases.NOW, SmallColumns.office(), 1);

		var effort = Effort.of(CaseTimes.of(chosen));

		assertThat(effort.lead()).isEqualTo(84 * HOUR);
		assertThat(effort.waiting()).isEqualTo(new HeldTime((2 + 1 + 1) * HOUR, (6 + 1 + 5) * HOUR,
				(4 + 8 + 8 + 2) * HOUR, 0.0, (6 + 4 * 8 + 2) * HOUR, 0.0));
		assertThat(effort.touch()).isEqualTo(6 * HOUR);
	}

	/** Of two the first is done after 26 hours, the second open for 28: half. */
	@Test
	void step_countsItsOpenRunsAsFarAsTheyHaveCome() {
		var interview = step("interview");

		assertThat(interview.cases()).isEqualTo(2);
		assertThat(interview.open()).isOne();
		assertThat(interview.time()).isEqualTo(new Spread(1, 26 * HOUR, 26 * HOUR, 26 * HOUR));
		assertThat(interview.withOpen().median()).isEqualTo(26 * HOUR);
		assertThat(interview.touch()).isEqualTo(HOUR);
		assertThat(interview.waiting().unclaimed()).isEqualTo((2 + 28) * HOUR);
		assertThat(interview.waiting().idle()).isEqualTo(23 * HOUR);
		assertThat(interview.firstTimeRight()).isOne();
		assertThat(interview.shareOfLead()).isCloseTo((26 + 28) / (387.0 + 28), within(1e-12));
		assertThat(step("clientAnswers").waiting().client()).as("by itself, whatever else was open")
			.isEqualTo(72 * HOUR);
	}

	private static StepTime step(String name) {
		return StepTimes.of(HandMadeCases.all().chosen(HandMadeCases.NOW), ALL)
			.stream()
			.filter((step) -> step.step().equals(name))
			.findFirst()
			.orElseThrow();
	}

	/** The pause from 27 March 10.00: 110 hours of March, one less; 154 of April. */
	@Test
	void waits_lieInTheirMonths() {
		var months = WaitingMonths.of(HandMadeCases.all().chosen(HandMadeCases.NOW));

		assertThat(months.count()).isEqualTo(2);
		assertThat(months.month(0)).hasToString("2026-03-01");
		assertThat(months.seconds(0, Ball.PAUSE)).isEqualTo((4 * 24 + 14 - 1) * HOUR);
		assertThat(months.seconds(1, Ball.PAUSE)).isEqualTo((6 * 24 + 10) * HOUR);
		assertThat(months.seconds(1, Ball.UNCLAIMED)).isEqualTo((1 + 28) * HOUR);
		assertThat(months.seconds(2, Ball.CLIENT)).isEqualTo(70 * HOUR);
	}

	@Test
	void fewPeople_areNotTold() {
		var chosen = HandMadeCases.all().chosen(HandMadeCases.NOW, SmallColumns.office(), 2);

		assertThat(Effort.of(CaseTimes.of(chosen))).isNull();
		assertThat(StepTimes.of(chosen, ALL)).filteredOn((step) -> !step.suppressed())
			.extracting(StepTime::step)
			.containsExactly("interview");
		assertThat(SmallCells.hidden(new int[] { 9, 1, 7, 0 }, 5)).containsExactly(false, true, true, false);
	}

	/** Against the curve itself, with ties and many cut off. */
	@Test
	void medianWithOpen_isThatOfTheCurve() {
		var random = new Random(7);
		for (int round = 0; round < 60; round++) {
			int count = 2001 + random.nextInt(2000);
			var lengths = random.longs(count, 0, (round % 2 == 0) ? 40 : 1_000_000).toArray();
			var ended = new boolean[count];
			int openOf = 1 + random.nextInt(4);
			IntStream.range(0, count).forEach((i) -> ended[i] = random.nextInt(5) >= openOf);
			var curve = KaplanMeier.of(IntStream.range(0, count).mapToDouble((i) -> lengths[i]).toArray(), ended);

			var middle = OpenMedian.ofMany(
					IntStream.range(0, count).filter((i) -> ended[i]).mapToLong((i) -> lengths[i]).toArray(),
					IntStream.range(0, count).filter((i) -> !ended[i]).mapToLong((i) -> lengths[i]).toArray(), 1);

			assertThat(middle.median()).isEqualTo(value(curve.timeTo(0.5)));
			assertThat(middle.lower()).isEqualTo(value(curve.earliest(0.5)));
			assertThat(middle.upper()).isEqualTo(value(curve.latest(0.5)));
		}
	}

	private static Double value(OptionalDouble time) {
		return time.isPresent() ? time.getAsDouble() : null;
	}

	@Test
	void percentiles_areThoseOfType7() {
		var random = new Random(8);
		for (int round = 0; round < 300; round++) {
			var values = random.longs(1 + random.nextInt(50), 0, 30).toArray();
			var sorted = Arrays.stream(values).asDoubleStream().sorted().toArray();

			assertThat(Selection.percentile(values, 0.9)).isCloseTo(Percentiles.of(sorted, 0.9), within(1e-9));
			assertThat(Selection.percentile(values, 0.5)).isCloseTo(Percentiles.of(sorted, 0.5), within(1e-9));
		}
		assertThat(Selection.percentile(new long[] { 32, 1, 16, 2, 8, 4 }, 0.9)).isEqualTo(24);
	}

}
