package fi.polku.insight.compare;

import java.util.Arrays;
import java.util.List;

import fi.polku.insight.LeadTimes;
import fi.polku.insight.Middle;
import fi.polku.insight.Survival;
import fi.polku.insight.columns.Micros;
import fi.polku.insight.compare.Comparisons.TimedSide;

/** What is told of one side alone, with small groups left out. */
final class SideFigures {

	private SideFigures() {
	}

	/**
	 * The figures.
	 * @param until the time up to which means are told; {@code null} where nothing is but
	 * how many there are
	 */
	static Comparison.Told of(TimedSide one, Double until) {
		var spells = one.side().spells();
		int ended = spells.endedCount();
		boolean hidesAll = spells.chosen().isTooFew(spells.people());
		boolean hidesParts = hidesAll || isFew(spells, ended) || isFew(spells, spells.count() - ended)
				|| isFew(spells, spells.migrated());
		return new Comparison.Told(one.side().name(), hidesAll ? null : spells.count(), hidesParts ? null : ended,
				hidesParts ? null : spells.count() - ended, hidesParts ? null : spells.migrated(),
				(until != null) ? Micros.day(spells.firstBegan()) : null,
				(until != null) ? Micros.day(spells.lastBegan()) : null, (until != null) ? one.horizon() : null,
				(until != null) ? Middle.of(one.curve()) : null, mean(one, until), endedOnly(spells, until),
				points(one, until));
	}

	private static boolean isFew(Spells spells, int count) {
		return spells.chosen().isTooFew(count);
	}

	private static Survival.RestrictedMean mean(TimedSide one, Double until) {
		if (until == null) {
			return null;
		}
		var mean = one.curve().restrictedMean(until);
		return new Survival.RestrictedMean(until, mean.value(), mean.standardError());
	}

	private static LeadTimes.EndedOnly endedOnly(Spells spells, Double until) {
		var ended = spells.endedLengths();
		return (until == null || ended.length == 0 || isFew(spells, ended.length)) ? null
				: LeadTimes.EndedOnly.of(ended);
	}

	private static List<Survival.Point> points(TimedSide one, Double until) {
		return (until == null) ? List.of() : Survival.Point.of(one.curve(), one.lengths(), one.horizon());
	}

	/** Of those who go on, how far the longest has come. */
	static double longest(TimedSide one) {
		return Arrays.stream(one.lengths()).max().orElse(0);
	}

}
