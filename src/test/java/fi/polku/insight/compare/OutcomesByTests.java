package fi.polku.insight.compare;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Shares of groups, with small ones left out. */
class OutcomesByTests {

	@Test
	void sharesAndTheOpen_sumToOne() {
		var made = new Made();
		for (int i = 0; i < 20; i++) {
			made.add(1, i, (i < 15) ? i + 5.0 : null, null, "x");
		}

		var by = OutcomesBy.segment(made.chosen(100, 5));

		assertThat(by.groups()).hasSize(1);
		assertThat(by.groups().get(0).shares()).containsEntry("open", 0.25).containsEntry("withdrawn", 0.75);
		assertThat(by.groups().get(0).shares().values().stream().mapToDouble(Double::doubleValue).sum()).isOne();
	}

	@Test
	void aSingleSmallSegment_takesTheNextWithIt() {
		var made = new Made();
		for (int i = 0; i < 20; i++) {
			made.add(1, i, i + 5.0, null, (i < 10) ? "x" : (i < 17) ? "y" : "z");
		}

		var by = OutcomesBy.segment(made.chosen(100, 5));

		assertThat(by.groups()).extracting(OutcomesBy.Group::code).containsExactly("x");
		assertThat(by.suppressedGroups()).isEqualTo(2);
	}

	@Test
	void aCase_isWithEachServiceItCameTo() {
		var made = new Made();
		for (int i = 0; i < 6; i++) {
			made.add(1, i, i + 5.0, null, "x");
		}

		var by = OutcomesBy.service(made.chosen(100, 5));

		assertThat(by.groups()).extracting(OutcomesBy.Group::code).containsExactly("made");
		assertThat(by.groups().get(0).cases()).isEqualTo(6);
	}

	@Test
	void fewOfAKind_areLeftOut_andASecondKind() {
		var shares = new Tally("x", new int[] { 3, 7, 10 }).shares(List.of("a", "b", "c"), 5);

		assertThat(shares).containsEntry("a", null).containsEntry("b", null).containsEntry("c", 0.5);
		assertThat(new Tally("x", new int[] { 5, 7, 8 }).shares(List.of("a", "b", "c"), 5).values())
			.doesNotContainNull();
	}

}
