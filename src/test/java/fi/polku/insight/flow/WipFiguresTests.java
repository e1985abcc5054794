package fi.polku.insight.flow;

import java.time.Instant;

import fi.polku.insight.CaseFilter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Figures worked out by hand. */
class WipFiguresTests {

	private static final double HOUR = 3600;

	/**
	 * The week in which clocks go forward lasts 167 hours. One case is open all of it,
	 * one for 23 hours from Saturday noon to Sunday noon, one from Sunday's first moment
	 * on, 287 hours until now, 264 of them after the week.
	 */
	private static InWindow shortWeek() {
		return new CasesByHand().of("2026-01-02", null)
			.of("2026-03-28T12:00", "2026-03-29T12:00")
			.of("2026-03-29", null)
			.of("2025-01-01", "2026-03-22")
			.of("2026-04-01", null)
			.in("2026-03-23", "2026-03-30", "2026-04-10", Grain.DAY, 1);
	}

	@Test
	void weekOfTheClockChange_isAnHourShorter() {
		var wip = WipFigures.of(shortWeek(), CaseFilter.ALL);

		assertThat(wip.window().seconds()).isEqualTo(167 * HOUR);
		assertThat(wip.cases()).isEqualTo(new Wip.Cases(3L, 1L, 2L, 1L, 2L));
		assertThat(wip.timeAverage()).isCloseTo((167 + 23 + 23) / 167.0, within(1e-12));
		assertThat(wip.highest()).isEqualTo(3);
		assertThat(wip.throughputPerWeek()).isCloseTo(168 / 167.0, within(1e-12));
		assertThat(wip.parts()).extracting(Wip.Part::openAtEnd).containsExactly(1L, 1L, 1L, 1L, 1L, 2L, 2L);
		assertThat(wip.parts().get(5).average()).isCloseTo(1.5, within(1e-12));
		assertThat(wip.parts().get(6).average()).as("of 23 hours").isCloseTo((23 + 11 + 23) / 23.0, within(1e-12));
		assertThat(wip.parts()).allMatch(Wip.Part::whole);
	}

	@Test
	void littlesLaw_holdsWithTheTermsOfTheEdges() {
		var little = WipFigures.of(shortWeek(), CaseFilter.ALL).littlesLaw();

		assertThat(little.open()).isCloseTo(213 / 167.0, within(1e-12));
		assertThat(little.arrivalRate()).isCloseTo(2 / (167 * HOUR), within(1e-18));
		assertThat(little.length()).isCloseTo((23 + 287) / 2.0 * HOUR, within(1e-6));
		assertThat(little.product()).isCloseTo(310 / 167.0, within(1e-12));
		assertThat(little.earlier()).isCloseTo(1, within(1e-12));
		assertThat(little.later()).isCloseTo(264 / 167.0, within(1e-12));
		assertThat(little.difference()).isCloseTo(0, within(1e-12));
	}

	@Test
	void halfAWeek_isNotWhole() {
		var wip = WipFigures.of(shortWeek().in(Grain.WEEK), CaseFilter.ALL);
		assertThat(wip.parts()).singleElement().matches(Wip.Part::whole);

		var later = new CasesByHand().of("2026-01-01T10:00", "2026-01-20")
			.in("2026-01-01T10:00", "2026-01-21", "2026-02-01", Grain.WEEK, 1);
		assertThat(WipFigures.of(later, CaseFilter.ALL).parts()).extracting(Wip.Part::whole)
			.containsExactly(false, true, true, false);
	}

	/** What ended at a moment is no longer open at it, and leaves room for the next. */
	@Test
	void oneAfterAnother_areNeverTwoAtOnce() {
		var wip = WipFigures.of(new CasesByHand().of("2026-01-01", "2026-01-03")
			.of("2026-01-03", "2026-01-05")
			.in("2026-01-01", "2026-01-05", "2026-01-05", Grain.DAY, 1), CaseFilter.ALL);

		assertThat(wip.highest()).isEqualTo(1);
		assertThat(wip.timeAverage()).isEqualTo(1);
	}

	@Test
	void allTimesEqual_haveNoAverage() {
		var moment = new CasesByHand().of("2026-01-01", "2026-01-01")
			.of("2026-01-01", "2026-01-01")
			.in("2026-01-01", "2026-01-02", "2026-01-01", Grain.DAY, 1);

		var wip = WipFigures.of(moment, CaseFilter.ALL);

		assertThat(wip.cases()).isEqualTo(new Wip.Cases(2L, 0L, 2L, 2L, 0L));
		assertThat(wip.timeAverage()).isNull();
		assertThat(wip.throughputPerWeek()).isNull();
		assertThat(wip.littlesLaw()).isNull();
		assertThat(wip.highest()).isZero();
		assertThat(wip.ageing().lines().p95()).isZero();
	}

	@Test
	void nothing_isNothing() {
		var none = WipFigures.of(new CasesByHand().in("2026-01-01", "2026-01-08", "2026-02-01", Grain.DAY, 5),
				CaseFilter.ALL);
		assertThat(none.timeAverage()).isZero();
		assertThat(none.cases().all()).isZero();
		assertThat(none.states().of()).isEmpty();

		var notYet = WipFigures.of(
				new CasesByHand().of("2026-01-01", null).in("2026-03-01", "2026-04-01", "2026-02-01", Grain.DAY, 5),
				CaseFilter.ALL);
		assertThat(notYet.suppressed()).isFalse();
		assertThat(notYet.parts()).isEmpty();
		assertThat(notYet.window().from()).isEqualTo(Instant.parse("2026-02-28T22:00:00Z"));
	}

	@Test
	void fewerThanFive_areNotTold() {
		var wip = WipFigures.of(new CasesByHand().of("2026-01-01", null)
			.of("2026-01-01", null)
			.of("2026-01-01", null)
			.of("2026-01-01", null)
			.in("2026-01-01", "2026-02-01", "2026-02-01", Grain.DAY, 5), CaseFilter.ALL);

		assertThat(wip.suppressed()).isTrue();
		assertThat(wip.cases()).isEqualTo(Wip.Cases.UNKNOWN);
		assertThat(wip.parts()).isEmpty();
	}

	/** Six are open; a seventh comes and goes within the month. */
	@Test
	void oneAmongMany_isNotTold() {
		var cases = new CasesByHand();
		for (int i = 0; i < 6; i++) {
			cases.of("2026-01-01", null);
		}
		var wip = WipFigures.of(
				cases.of("2026-02-05", "2026-02-07").in("2026-01-01", "2026-04-01", "2026-04-01", Grain.MONTH, 5),
				CaseFilter.ALL);

		assertThat(wip.cases()).isEqualTo(new Wip.Cases(null, 0L, null, null, 6L));
		assertThat(wip.parts()).extracting(Wip.Part::arrived).containsExactly(null, null, 0L);
		assertThat(wip.littlesLaw()).isNull();
		assertThat(wip.throughputPerWeek()).isNull();
		assertThat(wip.timeAverage()).isCloseTo(6 + 2 / 89.958333333, within(1e-9));
	}

}
