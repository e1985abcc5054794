package fi.polku.insight.flow;

/** How many cases were in each state when the parts of a window ended. */
final class StateLayers {

	private StateLayers() {
	}

	/** By group and part. */
	static int[][] of(InWindow cases, StateGroups groups) {
		var moments = cases.window().moments();
		var step = cases.chosen().columns().events().step();
		return Ranges.count(cases.chosen().cases().length, (from, until) -> {
			var counts = new int[groups.count()][moments.length];
			var sweep = new StateSweep(cases.chosen(), moments);
			for (int i = from; i < until; i++) {
				sweep.read(cases.chosen().cases()[i]);
				for (int at = sweep.first(); at < sweep.last(); at++) {
					int event = sweep.event(at);
					counts[(event < 0) ? 0 : groups.ofStep()[step[event]]][at]++;
				}
			}
			return counts;
		}, StateLayers::plus);
	}

	private static int[][] plus(int[][] one, int[][] other) {
		for (int group = 0; group < one.length; group++) {
			for (int at = 0; at < one[group].length; at++) {
				one[group][at] += other[group][at];
			}
		}
		return one;
	}

}
