package fi.polku.insight.cycle;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Cases that took whole days of the calendar; the bars are half a day wide. */
class HistogramTests {

	private static final long DAY = 86_400_000_000L;

	@Test
	void fewOpen_leaveTheBarsOfTheEnded() {
		var bars = Histogram.of(times(6, 1, 2, 3, 4), times(2, 1, 2, 3), 5, DAY);

		assertThat(bars).extracting(Histogram.Bar::ended).containsExactly(0, 0, 6, 0, 6, 0, 6, 0, 6);
		assertThat(bars).extracting(Histogram.Bar::open).containsExactly(0, 0, null, 0, null, 0, null, 0, 0);
	}

	@Test
	void singleFewOpen_cannotBeWorkedOut() {
		var bars = Histogram.of(times(6, 1, 2, 3), join(times(2, 1), times(7, 2), times(9, 3)), 5, DAY);

		assertThat(bars).extracting(Histogram.Bar::open).containsExactly(0, 0, null, 0, null, 0, 9);
	}

	@Test
	void fewEnded_areOneWithTheirNeighbours() {
		var bars = Histogram.of(join(times(6, 1), times(2, 2), times(4, 3), times(1, 5)), new long[0], 5, DAY);

		assertThat(bars).extracting(Histogram.Bar::from, Histogram.Bar::to, Histogram.Bar::ended)
			.containsExactly(tuple(0.0, 43_200.0, 0), tuple(43_200.0, 86_400.0, 0), tuple(86_400.0, 129_600.0, 6),
					tuple(129_600.0, 172_800.0, 0), tuple(172_800.0, null, 7));
	}

	@Test
	void onlyOpen_haveBarsOfTheirOwn() {
		assertThat(Histogram.of(new long[0], times(5, 1, 2), 5, DAY)).extracting(Histogram.Bar::ended).containsOnly(0);
	}

	@Test
	void fewInAll_areNotTold() {
		assertThat(Histogram.of(times(3, 1), times(50, 1), 5, DAY)).isEmpty();
	}

	private static long[] times(int each, int... days) {
		return Arrays.stream(days)
			.asLongStream()
			.flatMap((day) -> LongStream.generate(() -> day * DAY).limit(each))
			.toArray();
	}

	private static long[] join(long[]... parts) {
		return List.of(parts).stream().flatMapToLong(LongStream::of).toArray();
	}

}
