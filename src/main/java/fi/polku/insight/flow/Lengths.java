package fi.polku.insight.flow;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Lengths by group as they are gathered. */
final class Lengths {

	private final double[][] values;

	private final int[] counts;

	Lengths(int groups) {
		this.values = new double[groups][8];
		this.counts = new int[groups];
	}

	void add(int group, double value) {
		int count = this.counts[group]++;
		if (count == this.values[group].length) {
			this.values[group] = Arrays.copyOf(this.values[group], count * 2);
		}
		this.values[group][count] = value;
	}

	double[] of(int group) {
		return Arrays.copyOf(this.values[group], this.counts[group]);
	}

	/** All of each group. */
	static double[][] together(List<Lengths> ranges, int groups) {
		return IntStream.range(0, groups).parallel().mapToObj((group) -> {
			var all = new double[ranges.stream().mapToInt((range) -> range.counts[group]).sum()];
			int place = 0;
			for (var range : ranges) {
				System.arraycopy(range.values[group], 0, all, place, range.counts[group]);
				place += range.counts[group];
			}
			return all;
		}).toArray(double[][]::new);
	}

}
