package fi.polku.insight.statistics;

import java.util.Arrays;

/** The partial likelihood of ratios, with Efron's way for ties, and its derivatives. */
final class CoxLikelihood {

	private final double[] lengths;

	private final boolean[] ended;

	private final double[][] covariates;

	private final int[] longestFirst;

	private final int width;

	CoxLikelihood(double[] lengths, boolean[] ended, double[][] covariates, int[] longestFirst) {
		this.lengths = lengths;
		this.ended = ended;
		this.covariates = covariates;
		this.longestFirst = longestFirst;
		this.width = covariates[0].length;
	}

	Point at(double[] beta) {
		var sums = new Sums(this.width);
		var tied = new Sums(this.width);
		var score = new double[this.width];
		var information = new double[this.width][this.width];
		double value = 0;
		int i = 0;
		while (i < this.longestFirst.length) {
			double length = this.lengths[this.longestFirst[i]];
			int count = 0;
			for (; i < this.longestFirst.length && this.lengths[this.longestFirst[i]] == length; i++) {
				int who = this.longestFirst[i];
				double log = Matrix.product(beta, this.covariates[who]);
				double weight = Math.exp(log);
				sums.add(this.covariates[who], weight);
				if (this.ended[who]) {
					tied.add(this.covariates[who], weight);
					count++;
					value += log;
					add(score, this.covariates[who]);
				}
			}
			if (count > 0) {
				value -= passed(sums, tied, count, score, information);
				tied.clear();
			}
		}
		return new Point(value, score, information);
	}

	/** Each of those tied is at risk with the rest of them, in every order equally. */
	private double passed(Sums sums, Sums tied, int count, double[] score, double[][] information) {
		double value = 0;
		for (int before = 0; before < count; before++) {
			double part = (double) before / count;
			double weight = sums.weight - part * tied.weight;
			value += Math.log(weight);
			for (int i = 0; i < this.width; i++) {
				double mean = (sums.first[i] - part * tied.first[i]) / weight;
				score[i] -= mean;
				for (int j = 0; j < this.width; j++) {
					information[i][j] += (sums.second[i][j] - part * tied.second[i][j]) / weight
							- mean * (sums.first[j] - part * tied.first[j]) / weight;
				}
			}
		}
		return value;
	}

	private static void add(double[] sum, double[] row) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] += row[i];
		}
	}

	/**
	 * The likelihood of one choice of ratios.
	 *
	 * @param value its logarithm
	 */
	record Point(double value, double[] score, double[][] information) {
	}

	/** Weighted sums of the covariates and of their products. */
	private static final class Sums {

		private final double[] first;

		private final double[][] second;

		private double weight;

		private Sums(int width) {
			this.first = new double[width];
			this.second = new double[width][width];
		}

		private void add(double[] row, double weight) {
			this.weight += weight;
			for (int i = 0; i < row.length; i++) {
				this.first[i] += weight * row[i];
				for (int j = 0; j < row.length; j++) {
					this.second[i][j] += weight * row[i] * row[j];
				}
			}
		}

		private void clear() {
			this.weight = 0;
			Arrays.fill(this.first, 0);
			for (var row : this.second) {
				Arrays.fill(row, 0);
			}
		}

	}

}
