package fi.polku.insight.compare;

import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.compare.Comparisons.TimedSide;

/** What weakens a comparison. */
final class Warnings {

	/** Fewer ended ones than these give wide bands and little to compare. */
	private static final int FEW = 30;

	private static final double OTHER_MIX = 0.1;

	private static final double MUCH_SHORTER = 0.8;

	private Warnings() {
	}

	static List<String> of(TimedSide a, TimedSide b, SegmentMix mix, boolean isShortened) {
		var warnings = new ArrayList<String>();
		var first = a.side().spells();
		var second = b.side().spells();
		add(warnings, "fewCases", Math.min(first.endedCount(), second.endedCount()) < FEW);
		boolean overlap = second.firstBegan() <= first.lastBegan() && first.firstBegan() <= second.lastBegan();
		add(warnings, "overlap", overlap);
		add(warnings, "otherTimes", !overlap);
		add(warnings, "otherMix", mix.distance() > OTHER_MIX);
		add(warnings, "shorterFollowUp", SideFigures.longest(b) < MUCH_SHORTER * SideFigures.longest(a));
		add(warnings, "migrated", first.migrated() + second.migrated() > 0);
		add(warnings, "shortened", isShortened);
		return warnings;
	}

	private static void add(List<String> warnings, String code, boolean is) {
		if (is) {
			warnings.add(code);
		}
	}

}
