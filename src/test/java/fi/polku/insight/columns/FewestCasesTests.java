package fi.polku.insight.columns;

import java.util.Collections;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FewestCasesTests {

	@Test
	void whereEachHasOne_theyAreAsManyAsThePeople() {
		assertThat(of(0, 1, 2, 3, 4, 5, 6)).isEqualTo(5);
		assertThat(of()).isEqualTo(5);
	}

	@Test
	void whereSomeHaveSeveral_allOfTheirsAreCountedFirst() {
		assertThat(of(0, 0, 0, 3, 4, 5, 5, 7)).as("3 + 2 + 1 + 1, and one more").isEqualTo(8);
		assertThat(of(0, 0, 0, 0, 0, 0)).as("one person is never a group").isEqualTo(6 + 3 + 1);
		assertThat(of(0, 0, 2, 2, 4, 4, 6, 6, 8, 8, 8)).as("3 + 2 + 2 + 2, and one more").isEqualTo(10);
	}

	private static int of(int... person) {
		var none = new Coded(new char[person.length], Collections.singletonList(null));
		var times = new long[person.length];
		return FewestCases.of(new CaseColumns(new String[person.length], person, times, times, none, none, none, none,
				none, none, none), IntStream.range(0, person.length).toArray(), 5);
	}

}
