package fi.polku.insight.statistics;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Answers worked out by hand. */
class SurvivalTests {

	private static final Offset<Double> CLOSE = Offset.offset(1e-9);

	private static final double[] LENGTHS = { 2, 1, 5, 3, 2 };

	private static final boolean[] ENDED = { false, true, false, true, true };

	/** 4/5, then 3/4 of it, then, with two at risk, half of that. */
	@Test
	void share_fallsAtEachEnd() {
		var curve = KaplanMeier.of(LENGTHS, ENDED);

		assertThat(curve.steps()).extracting(KaplanMeier.Step::time).containsExactly(1.0, 2.0, 3.0);
		assertThat(curve.steps()).extracting(KaplanMeier.Step::atRisk).containsExactly(5, 4, 2);
		assertThat(curve.at(0.5)).isEqualTo(1);
		assertThat(curve.at(1)).isCloseTo(0.8, CLOSE);
		assertThat(curve.at(2.9)).isCloseTo(0.6, CLOSE);
		assertThat(curve.at(9)).isCloseTo(0.3, CLOSE);
		assertThat(curve.steps().get(2).standardError()).isCloseTo(0.3 * Math.sqrt(1 / 20.0 + 1 / 12.0 + 1 / 2.0),
				CLOSE);
	}

	@Test
	void median_isTheFirstTimeAtWhichHalfHaveEnded() {
		var curve = KaplanMeier.of(LENGTHS, ENDED);

		assertThat(curve.timeTo(0.5)).hasValue(3);
		assertThat(curve.timeTo(0.6)).as("the middle of the level").hasValue(2.5);
		assertThat(curve.timeTo(0.2)).as("never reached").isEmpty();
		assertThat(curve.earliest(0.5).orElseThrow()).isLessThanOrEqualTo(3);
		assertThat(curve.latest(0.1)).isEmpty();
	}

	@Test
	void restrictedMean_isTheAreaUnderTheCurve() {
		var mean = KaplanMeier.of(LENGTHS, ENDED).restrictedMean(4);

		assertThat(mean.value()).isCloseTo(1 + 0.8 + 0.6 + 0.3, CLOSE);
		assertThat(mean.standardError()).isCloseTo(Math.sqrt(1.7 * 1.7 / 20 + 0.9 * 0.9 / 12 + 0.3 * 0.3 / 2), CLOSE);
		assertThat(mean.minus(new Estimate(2, 0)).lower()).isCloseTo(0.7 - 1.959963984540054 * mean.standardError(),
				CLOSE);
	}

	@Test
	void nobodyEnded_theShareStaysWhole() {
		var curve = KaplanMeier.of(new double[] { 1, 2 }, new boolean[] { false, false });

		assertThat(curve.steps()).isEmpty();
		assertThat(curve.timeTo(0.5)).isEmpty();
		assertThat(curve.restrictedMean(2)).isEqualTo(new Estimate(2, 0));
	}

	@Test
	void negativeLength_isRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> KaplanMeier.of(new double[] { -1, 2 }, new boolean[] { true, true }));
	}

	/** Expected of the first group: 1/2, 1/3, 1/2 and nothing. */
	@Test
	void groups_areComparedAtEachEnd() {
		var test = LogRank.of(new double[] { 1, 3, 2, 4 }, new boolean[] { true, true, true, true },
				new int[] { 0, 0, 1, 1 }, 2);

		assertThat(test.observed()).containsExactly(2, 2);
		assertThat(test.expected()[0]).isCloseTo(4 / 3.0, CLOSE);
		assertThat(test.test().statistic()).isCloseTo(4 / 9.0 / (1 / 4.0 + 2 / 9.0 + 1 / 4.0), CLOSE);
		assertThat(test.test().p()).isBetween(0.43, 0.44);
	}

	@Test
	void groupWithNobody_cannotBeCompared() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> LogRank.of(new double[] { 1, 2 }, new boolean[] { true, true }, new int[] { 0, 0 }, 2));
	}

	/** The likelihood is r/(2r+2) · 1/(r+2) · r/(r+1), largest where r² − r = 4. */
	@Test
	void ratio_isWhereTheLikelihoodIsLargest() {
		var fit = Cox.of(new double[] { 1, 3, 2, 4 }, new boolean[] { true, true, true, true },
				new double[][] { { 1 }, { 1 }, { 0 }, { 0 } });

		assertThat(fit.ratio(0)).isCloseTo((1 + Math.sqrt(17)) / 2, CLOSE);
		assertThat(fit.nullLogLikelihood()).isCloseTo(Math.log(1 / 24.0), CLOSE);
		assertThat(fit.band(0)[0]).isLessThan(1);
		assertThat(fit.likelihoodRatio().statistic()).isPositive();
	}

	/** Two end at once: r / ((r+2) · (r+3)/2), largest where r² = 6. */
	@Test
	void tied_areEachAtRiskInEveryOrder() {
		var fit = Cox.of(new double[] { 1, 1, 2 }, new boolean[] { true, true, true },
				new double[][] { { 1 }, { 0 }, { 0 } });

		assertThat(fit.ratio(0)).isCloseTo(Math.sqrt(6), CLOSE);
	}

	@Test
	void sharesByCause_sumToOne() {
		var shares = AalenJohansen.of(new double[] { 1, 2, 3, 4 }, new int[] { 1, 2, 0, 1 });

		assertThat(shares.at(0.5)).isNull();
		assertThat(shares.at(1).shares()).containsExactly(new double[] { 0.75, 0.25, 0 }, CLOSE);
		assertThat(shares.at(3).shares()).containsExactly(new double[] { 0.5, 0.25, 0.25 }, CLOSE);
		assertThat(shares.at(9).shares()).containsExactly(new double[] { 0, 0.75, 0.25 }, CLOSE);
		assertThat(shares.at(1).standardErrors()[0]).isCloseTo(Math.sqrt(0.75 * 0.25 / 4), CLOSE);
	}

	@Test
	void limits_comeFromWhatVariesByItself() {
		var chart = ControlChart.of(new double[] { 10, 12, 11, 30, 12, 12, 12, 12, 12, 12, 12 }, 3);

		assertThat(chart.mean()).isEqualTo(11);
		assertThat(chart.upper()).isCloseTo(11 + 2.66 * 1.5, CLOSE);
		assertThat(chart.lower()).isCloseTo(11 - 2.66 * 1.5, CLOSE);
		assertThat(chart.outside()).containsExactly(false, false, false, true, false, false, false, false, false, false,
				false);
		assertThat(chart.shifted()).containsExactly(false, false, false, true, true, true, true, true, true, true,
				true);
	}

	@Test
	void percentile_isBetweenNeighbours() {
		var values = new double[] { 1, 2, 4, 8, 16, 32 };

		assertThat(Percentiles.of(values, 0.9)).isEqualTo(24);
		assertThat(Percentiles.of(values, 0.5)).isEqualTo(6);
		assertThat(Percentiles.of(new double[] { 7 }, 0.95)).isEqualTo(7);
		assertThat(Percentiles.of(new double[0], 0.5)).isNaN();
	}

}
