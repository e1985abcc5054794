package fi.polku.insight.cycle;

import fi.polku.insight.columns.Holder;
import fi.polku.insight.columns.Kind;
import fi.polku.insight.columns.Measure;
import fi.polku.insight.cycle.CauseTable.CauseTimes;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Causes of waits on 3 March 2026, a Tuesday; worked out by hand in hours. */
class CausesTests {

	private static final double HOUR = 3600;

	/**
	 * One person. A is ready at 8 and worked on from 9 to 10. B is ready at 8.30 and
	 * worked on from 10.30 to 11: from 9 to 10 A came first. C is ready at 7 but begun
	 * with at 11.30: an hour before the office opens, an hour and a half on A and B that
	 * became ready later, two hours of neither.
	 */
	@Test
	void wait_isSplitByWhatThePersonDid() {
		var cases = new SmallColumns().step("decide", Kind.HUMAN, Holder.US)
			.aCase(at("08:00"), at("10:00"))
			.run("decide", 1, at("08:00"), null, at("09:00"), at("10:00"))
			.aCase(at("08:30"), at("11:00"))
			.run("decide", 1, at("08:30"), null, at("10:30"), at("11:00"))
			.aCase(at("07:00"), at("12:00"))
			.run("decide", 1, at("07:00"), null, at("11:30"), at("12:00"));

		assertThat(causes(cases)).isEqualTo(new CauseTimes(0.0, HOUR, 1.5 * HOUR, HOUR, (1 + 1 + 2) * HOUR));
	}

	/** A waited an hour for B to be ready, then both were sent at 14, B after A. */
	@Test
	void whatIsDoneTogether_waitedForTheLast() {
		var cases = batch("14:00:20", "14:00:50");

		assertThat(causes(cases)).isEqualTo(new CauseTimes(HOUR, 20.0, 0.0, 0.0, 2 * HOUR));
	}

	@Test
	void aMinuteLater_isNoBatch() {
		var cases = batch("14:00:20", "14:01:21");

		assertThat(causes(cases)).isEqualTo(new CauseTimes(0.0, 20.0, 0.0, 0.0, 3 * HOUR));
	}

	private static SmallColumns batch(String one, String other) {
		return new SmallColumns().step("send", Kind.HUMAN, Holder.US)
			.aCase(at("12:00"), at(one))
			.run("send", 2, at("12:00"), null, at("14:00"), at(one))
			.aCase(at("13:00"), at(other))
			.run("send", 2, at("13:00"), null, at(one), at(other));
	}

	/**
	 * Nobody has taken it: seventeen hours since yesterday at 15, one of them in office.
	 */
	@Test
	void whatNobodyHasTaken_waitsOutsideTheOffice() {
		var cases = new SmallColumns().step("decide", Kind.HUMAN, Holder.US)
			.step("answer", Kind.HUMAN, Holder.CLIENT)
			.aCase("2026-03-02T15:00", null)
			.run("decide", 0, "2026-03-02T15:00", null, null, null)
			.run("answer", 0, "2026-03-02T15:00", null, null, null);

		assertThat(Causes.of(cases.chosen(at("08:00")), SmallColumns.office()).all())
			.isEqualTo(new CauseTimes(0.0, 0.0, 0.0, 16 * HOUR, HOUR));
	}

	/** In a log the wait begins when the work before it in the case ended. */
	@Test
	void log_waitsSinceTheWorkBefore() {
		var cases = new SmallColumns().step("a", Kind.HUMAN, Holder.UNKNOWN)
			.step("b", Kind.HUMAN, Holder.UNKNOWN)
			.aCase(at("08:00"), at("11:00"))
			.run("a", 1, at("08:00"), null, at("08:00"), at("09:00"))
			.run("b", 1, at("10:00"), null, at("10:00"), at("11:00"));

		var table = Causes.of(cases.chosen(at("11:00")), SmallColumns.office());

		assertThat(table.all()).isEqualTo(new CauseTimes(0.0, 0.0, 0.0, 0.0, HOUR));
		assertThat(table.of("a")).isNull();
		assertThat(table.of("b").sum()).isEqualTo(HOUR);
	}

	/** Six waits of two cases are those of few; those of five cases are not. */
	@Test
	void manyWaitsOfFewCases_areNotTold() {
		var few = new SmallColumns().step("decide", Kind.HUMAN, Holder.US);
		for (int one = 0; one < 2; one++) {
			few.aCase(at("08:00"), at("17:00"));
			for (int run = 0; run < 3; run++) {
				few.run("decide", 1 + run, at("09:00"), null, at("10:00"), at("11:00"));
			}
		}
		var enough = new SmallColumns().step("decide", Kind.HUMAN, Holder.US);
		for (int one = 0; one < 5; one++) {
			enough.aCase(at("08:00"), at("17:00")).run("decide", 1 + one, at("09:00"), null, at("10:00"), at("11:00"));
		}

		assertThat(Causes.of(few.chosen(at("18:00"), Measure.CALENDAR, 5), SmallColumns.office()).all()).isNull();
		assertThat(Causes.of(enough.chosen(at("18:00"), Measure.CALENDAR, 5), SmallColumns.office()).all())
			.isEqualTo(new CauseTimes(0.0, 0.0, 0.0, 0.0, 5 * HOUR));
	}

	private static CauseTimes causes(SmallColumns cases) {
		return Causes.of(cases.chosen(at("18:00")), SmallColumns.office()).all();
	}

	private static String at(String time) {
		return "2026-03-03T" + time;
	}

}
