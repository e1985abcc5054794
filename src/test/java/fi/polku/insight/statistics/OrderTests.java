package fi.polku.insight.statistics;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OrderTests {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 47, 48, 49, 5_000 })
	void places_stayInOrderWhereTheirKeysAreEqual(int count) {
		var random = new Random(count);
		assertSorted(LongStream.range(0, count).map((i) -> random.nextInt(count / 3 + 1)).toArray());
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 5_000 })
	void keys_mayBeAnyNumber(int count) {
		var keys = new Random(count).longs(count).toArray();
		keys[0] = Long.MAX_VALUE;
		keys[1] = Long.MIN_VALUE;
		assertSorted(keys);
	}

	private static void assertSorted(long[] keys) {
		var places = IntStream.range(0, keys.length).toArray();
		var expected = IntStream.of(places).boxed().sorted(Comparator.comparingLong((i) -> keys[i]));
		assertThat(Order.by(places, (i) -> keys[i])).containsExactly(expected.mapToInt((i) -> i).toArray())
			.isSameAs(places);
	}

}
