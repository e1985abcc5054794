package fi.polku.insight.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is in the two sides, by segment.
 *
 * @param rows by segment; "" for those without
 * @param distance half the sum of the differences between shares: 0 the same, 1 nobody in
 * common
 */
record SegmentMix(List<Comparison.Mixed> rows, double distance) {

	static SegmentMix of(Spells a, Spells b) {
		if (!isKnown(a) || !isKnown(b)) {
			return new SegmentMix(List.of(), 0);
		}
		var ofA = counts(a);
		var ofB = counts(b);
		var hiddenA = hidden(a, ofA);
		var hiddenB = hidden(b, ofB);
		var segments = new TreeSet<>(ofA.keySet());
		segments.addAll(ofB.keySet());
		var rows = new ArrayList<Comparison.Mixed>();
		double distance = 0;
		for (var segment : segments) {
			double shareA = share(ofA, segment, a);
			double shareB = share(ofB, segment, b);
			distance += Math.abs(shareA - shareB) / 2;
			rows.add(new Comparison.Mixed(segment, hiddenA.contains(segment) ? null : shareA,
					hiddenB.contains(segment) ? null : shareB));
		}
		return new SegmentMix(rows, distance);
	}

	/** A log knows no segments. */
	private static boolean isKnown(Spells spells) {
		return spells.chosen().columns().cases().segment().names().size() > 1;
	}

	private static double share(Map<String, Integer> counts, String segment, Spells spells) {
		return counts.getOrDefault(segment, 0) / (double) spells.count();
	}

	private static Map<String, Integer> counts(Spells spells) {
		var segments = spells.chosen().columns().cases().segment();
		var byCode = new int[segments.names().size()];
		for (var one : spells.cases()) {
			byCode[segments.code()[one]]++;
		}
		var counts = new TreeMap<String, Integer>();
		for (int code = 0; code < byCode.length; code++) {
			if (byCode[code] > 0) {
				counts.put((code == 0) ? "" : segments.names().get(code), byCode[code]);
			}
		}
		return counts;
	}

	/** Small groups, and a second one where a single one could be worked out. */
	private static TreeSet<String> hidden(Spells spells, Map<String, Integer> counts) {
		var hidden = new TreeSet<String>();
		counts.forEach((segment, count) -> {
			if (spells.chosen().isTooFew(count)) {
				hidden.add(segment);
			}
		});
		if (hidden.size() == 1) {
			counts.entrySet()
				.stream()
				.filter((one) -> !hidden.contains(one.getKey()))
				.min(Map.Entry.comparingByValue())
				.ifPresent((one) -> hidden.add(one.getKey()));
		}
		return hidden;
	}

}
