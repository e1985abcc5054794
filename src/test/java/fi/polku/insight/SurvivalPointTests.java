package fi.polku.insight;

import java.util.Arrays;

import fi.polku.insight.statistics.KaplanMeier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The curve is told up to the time until which there are enough, not a rounding later.
 */
class SurvivalPointTests {

	@Test
	void lastPoint_isTheTimeUntilWhichThereAreEnough() {
		for (int i = 0; i < 2_000; i++) {
			double until = 3_024_000 + i * 0.000_37;
			var lengths = new double[5];
			Arrays.fill(lengths, until);
			var points = Survival.Point.of(KaplanMeier.of(lengths, new boolean[5]), lengths, until);

			assertThat(points.get(points.size() - 1)).isEqualTo(new Survival.Point(until, 5, 1, 1.0, 1.0));
		}
	}

}
