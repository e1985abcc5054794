package fi.polku.insight.compare;

import java.time.LocalDate;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers worked out by hand, in days. Version 1 took 10, 20, 20, 30, 40 and 50, and one
 * went over after 15; version 2 took 5, 10, 10, 15 and 20, and one goes on after 25.
 */
class ComparisonsTests {

	private static final Offset<Double> CLOSE = Offset.offset(1e-9);

	private static final double DAY = 86_400;

	/**
	 * Five are at risk for 20 days with version 1 and for 10 with version 2. Until then
	 * nobody of version 1 has ended before 10; of version 2 one of six has after 5.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "run", "case", "step" })
	void meansDiffer_upToACommonTime(String of) {
		var difference = compared(of, null).difference();

		assertThat(difference.until()).isEqualTo(10 * DAY);
		assertThat(difference.value() / DAY).isCloseTo(5 + 5 * 5 / 6.0 - 10, CLOSE);
		assertThat(difference.standardError() / DAY).isCloseTo(5 * 5 / 6.0 / Math.sqrt(30), CLOSE);
		assertThat(difference.upper() - difference.value()).isCloseTo(1.959963984540054 * difference.standardError(),
				Offset.offset(1e-6));
		assertThat(difference.isTold()).isFalse();
	}

	/** At 5, 10, 15 and 20 days both have somebody at risk, with ties at 10 and 20. */
	@Test
	void logRank_goesOverAllEnds() {
		var test = compared("run", null).logRank();

		double excess = 6 - (7 / 13.0 + 3 * 7 / 12.0 + 6 / 9.0 + 3 * 5 / 7.0 + 3);
		double variance = 7 * 6 / 169.0 + 3 * 9 / 11.0 * 35 / 144.0 + 18 / 81.0 + 3 * 4 / 6.0 * 10 / 49.0;
		assertThat(test.statistic()).isCloseTo(excess * excess / variance, CLOSE);
		assertThat(test.degrees()).isOne();
	}

	@Test
	void migratedAndOpen_areCensored() {
		var compared = compared("run", null);

		assertThat(compared.a().all()).isEqualTo(7);
		assertThat(compared.a().median().median() / DAY).as("3/5 of 6/7 go on after 20").isEqualTo(30);
		assertThat(compared.b().median().median() / DAY).as("exactly half go on from 10 to 15").isEqualTo(12.5);
		assertThat(compared.a().migrated()).as("one is somebody").isNull();
		assertThat(compared.a().ended()).isNull();
		assertThat(compared.warnings()).contains("fewCases", "migrated", "otherTimes", "otherMix", "shorterFollowUp");
		assertThat(compared.ratio().value()).isGreaterThan(1);
	}

	@Test
	void timeThatIsAsked_isNoLongerThanFiveAreAtRisk() {
		assertThat(compared("run", 8 * DAY).difference().until()).isEqualTo(8 * DAY);
		assertThat(compared("run", 8 * DAY).warnings()).doesNotContain("shortened");
		assertThat(compared("run", 80 * DAY).difference().until()).isEqualTo(10 * DAY);
		assertThat(compared("run", 80 * DAY).warnings()).contains("shortened");
	}

	@Test
	void sidesOfFewerThanFive_giveNoFigure() {
		var few = new Made();
		for (int i = 0; i < 4; i++) {
			few.add(1, i, i + 2.0, null, null);
			few.add(2, 10 + i, 12.0 + i, null, null);
		}
		few.add(2, 20, 21.0, null, null);

		var compared = compared("run", null, few.chosen(30, 5));

		assertThat(compared.suppressed()).isTrue();
		assertThat(compared.difference()).isNull();
		assertThat(compared.a().all()).isNull();
		assertThat(compared.a().points()).isEmpty();
		assertThat(compared.b().all()).isEqualTo(5);
		assertThat(compared.b().median()).isNull();
	}

	/**
	 * Thursday 1.1.1970 is day 0: weeks of 2, 3, 5 and 1 ends; the first two are joined.
	 */
	@Test
	void weeksOfFew_areJoined() {
		var made = new Made();
		for (double ended : new double[] { 1, 2, 5, 6, 7, 12, 13, 14, 15, 16, 20 }) {
			made.add((ended < 12) ? 1 : 2, ended - ((ended < 12) ? 1 : 2), ended, null, null);
		}

		var changes = compared("run", null, made.chosen(30, 5)).changes();

		assertThat(changes.points()).extracting(Comparison.Changes.Point::count).containsExactly(5, 5);
		assertThat(changes.points().get(0).from()).isEqualTo(LocalDate.of(1969, 12, 29));
		assertThat(changes.points().get(0).to()).isEqualTo(LocalDate.of(1970, 1, 11));
		assertThat(changes.points()).extracting(Comparison.Changes.Point::median).containsExactly(DAY, 2 * DAY);
		assertThat(changes.mean()).isEqualTo(1.5 * DAY);
		assertThat(changes.upper()).isCloseTo((1.5 + 2.66) * DAY, Offset.offset(1e-6));
		assertThat(changes.lower()).as("no time is below zero").isZero();
	}

	@Test
	void segmentsOfFew_areLeftOut() {
		var made = new Made();
		for (int i = 0; i < 20; i++) {
			made.add(1, i, i + 1.0, null, (i < 10) ? "x" : (i < 18) ? "y" : "z");
			made.add(2, 50 + i, i + 51.0, null, "x");
		}

		var mix = compared("run", null, made.chosen(90, 5)).mix();

		assertThat(mix).containsExactly(new Comparison.Mixed("x", 0.5, 1.0), new Comparison.Mixed("y", null, 0.0),
				new Comparison.Mixed("z", null, 0.0));
	}

	private static Comparison compared(String of, Double until) {
		var made = new Made();
		for (double days : new double[] { 10, 20, 20, 30, 40, 50 }) {
			made.add(1, 0, days, null, "x");
		}
		made.add(1, 0, 60.0, 15.0, "x");
		for (double days : new double[] { 5, 10, 10, 15, 20 }) {
			made.add(2, 100, 100 + days, null, "y");
		}
		made.add(2, 100, null, null, "y");
		return compared(of, until, made.chosen(125, 5));
	}

	private static Comparison compared(String of, Double until, fi.polku.insight.columns.Chosen chosen) {
		var subject = new Subject(of, "made", "work");
		return Comparisons.of(subject, "calendar", side(chosen, subject, 1), side(chosen, subject, 2), until);
	}

	private static Side side(fi.polku.insight.columns.Chosen chosen, Subject subject, int version) {
		return new Side(Side.Name.of(version, null, null, null), subject.measured().of(chosen, subject, version));
	}

}
