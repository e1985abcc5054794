package fi.polku.insight.statistics;

/**
 * Whether groups end equally fast (Mantel 1966): at each time what ended in a group
 * against what would have by its share of those at risk.
 *
 * @param observed how many ended, by group
 * @param expected how many would have
 */
public record LogRank(int[] observed, double[] expected, ChiSquared test) {

	/**
	 * The test.
	 * @param lengths in any unit, none negative
	 * @param ended whether each has ended
	 * @param groups of each, from 0
	 * @param count the number of groups, at least two
	 * @throws IllegalArgumentException where a group has nobody, so that nothing can be
	 * compared
	 */
	public static LogRank of(double[] lengths, boolean[] ended, int[] groups, int count) {
		var causes = new int[lengths.length];
		for (int i = 0; i < lengths.length; i++) {
			causes[i] = ended[i] ? 2 * groups[i] + 2 : 2 * groups[i] + 1;
		}
		return sum(RiskTable.of(lengths, causes), count);
	}

	/** In the table cause 2g + 1 are those of group g who go on, 2g + 2 who ended. */
	private static LogRank sum(RiskTable table, int count) {
		var observed = new int[count];
		var expected = new double[count];
		var variance = new double[count - 1][count - 1];
		var atRisk = new int[count];
		for (int at = table.size() - 1; at >= 0; at--) {
			double ended = 0;
			double all = 0;
			for (int group = 0; group < count; group++) {
				int here = table.ended(2 * group + 2, at);
				atRisk[group] += here + table.ended(2 * group + 1, at);
				observed[group] += here;
				ended += here;
				all += atRisk[group];
			}
			for (int group = 0; group < count; group++) {
				expected[group] += ended * atRisk[group] / all;
			}
			if (all > 1) {
				add(variance, atRisk, all, ended * (all - ended) / (all - 1));
			}
		}
		for (var one : atRisk) {
			if (one == 0) {
				throw new IllegalArgumentException("a group has nobody");
			}
		}
		var excess = new double[count - 1];
		for (int group = 0; group + 1 < count; group++) {
			excess[group] = observed[group] - expected[group];
		}
		double statistic = Matrix.product(excess, Matrix.solve(variance, excess));
		return new LogRank(observed, expected, new ChiSquared(statistic, count - 1));
	}

	private static void add(double[][] variance, int[] atRisk, double all, double factor) {
		for (int i = 0; i < variance.length; i++) {
			for (int j = 0; j < variance.length; j++) {
				double same = (i == j) ? 1 : 0;
				variance[i][j] += factor * (atRisk[i] / all) * (same - atRisk[j] / all);
			}
		}
	}

}
