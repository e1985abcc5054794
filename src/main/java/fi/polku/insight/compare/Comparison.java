package fi.polku.insight.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import fi.polku.insight.LeadTimes;
import fi.polku.insight.Middle;
import fi.polku.insight.Survival;

/**
 * Two sides beside each other; times in seconds.
 *
 * @param time calendar, or working: office hours of working days
 * @param suppressed whether a side has too few for a figure; then there is none
 * @param difference of the mean times, B minus A
 * @param ratio how many times as fast B ends (Cox, Efron), {@code null} where it cannot
 * be told
 * @param mix of segments in both; of a log not known
 * @param warnings codes of what weakens the comparison: fewCases, overlap, otherTimes,
 * otherMix, shorterFollowUp, migrated, shortened
 */
record Comparison(String definition, String unit, String time, Subject subject, boolean suppressed, Told a, Told b,
		Difference difference, Test logRank, Ratio ratio, Changes changes, List<Mixed> mix, List<String> warnings) {

	/**
	 * One side.
	 *
	 * @param all how many runs, cases or steps, {@code null} where that would be about
	 * somebody, as are ended, open and migrated
	 * @param open those that go on and those that left
	 * @param restrictedMean up to the time of the difference
	 * @param endedOnly plain figures of the ended, which look shorter than they are
	 */
	record Told(Side.Name side, Integer all, Integer ended, Integer open, Integer migrated, LocalDate firstBegan,
			LocalDate lastBegan, Double longest, Middle median, Survival.RestrictedMean restrictedMean,
			LeadTimes.EndedOnly endedOnly, List<Survival.Point> points) {
	}

	/** With its band of 95 %. */
	record Difference(double until, double value, double standardError, double lower, double upper) {

		boolean isTold() {
			return this.lower > 0 || this.upper < 0;
		}

	}

	record Test(double statistic, int degrees, double p) {
	}

	record Ratio(double value, double lower, double upper) {
	}

	/**
	 * Medians of weeks in the order of time (XmR); weeks of too few are joined.
	 *
	 * @param changedAt when side B began
	 * @param baseline how many points, from the first, set the limits
	 */
	record Changes(Instant changedAt, int baseline, double mean, double lower, double upper, List<Point> points) {

		/** The weeks from one Monday to the Sunday before another. */
		record Point(LocalDate from, LocalDate to, int count, double median, boolean outside, boolean shifted) {
		}

	}

	/** The share of a segment in each side; {@code null} where it would be about few. */
	record Mixed(String segment, Double a, Double b) {
	}

}
