package fi.polku.insight.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How covariates change the speed of ending, as ratios (Cox 1972), with Efron's way for
 * those who ended at the same time.
 *
 * @param coefficients logarithms of the ratios
 * @param standardErrors of the coefficients
 * @param logLikelihood of the fitted ratios
 * @param nullLogLikelihood where all ratios are 1
 * @param score the score test, which for groups is near the log-rank test
 */
public record Cox(double[] coefficients, double[] standardErrors, double logLikelihood, double nullLogLikelihood,
		ChiSquared score) {

	private static final int ROUNDS = 30;

	private static final double CLOSE = 1e-11;

	/**
	 * The fit.
	 * @param lengths in any unit, none negative
	 * @param ended whether each has ended
	 * @param covariates by person
	 * @throws IllegalArgumentException where the covariates cannot be told apart, or one
	 * alone says who ends
	 */
	public static Cox of(double[] lengths, boolean[] ended, double[][] covariates) {
		var fit = new CoxLikelihood(lengths, ended, centred(covariates), order(lengths));
		var beta = new double[covariates[0].length];
		var now = fit.at(beta);
		double first = now.value();
		var score = new ChiSquared(Matrix.product(now.score(), Matrix.solve(now.information(), now.score())),
				beta.length);
		for (int round = 0; round < ROUNDS; round++) {
			var step = Matrix.solve(now.information(), now.score());
			var next = fit.at(moved(beta, step));
			while (!(next.value() >= now.value() - CLOSE)) {
				step = Arrays.stream(step).map((part) -> part / 2).toArray();
				next = fit.at(moved(beta, step));
			}
			boolean isClose = Math.abs(next.value() - now.value()) < CLOSE * Math.abs(next.value());
			beta = moved(beta, step);
			now = next;
			if (isClose) {
				return new Cox(beta, errors(now), now.value(), first, score);
			}
		}
		throw new IllegalArgumentException("one covariate alone says who ends");
	}

	/** How many times as fast somebody ends for one more of the covariate. */
	public double ratio(int covariate) {
		return Math.exp(this.coefficients[covariate]);
	}

	/** The edges of the ratio's band of 95 %: the lower, then the upper. */
	public double[] band(int covariate) {
		double half = KaplanMeier.Z * this.standardErrors[covariate];
		return new double[] { Math.exp(this.coefficients[covariate] - half),
				Math.exp(this.coefficients[covariate] + half) };
	}

	/** Whether the ratios say more than none. */
	public ChiSquared likelihoodRatio() {
		return new ChiSquared(2 * (this.logLikelihood - this.nullLogLikelihood), this.coefficients.length);
	}

	private static double[] errors(CoxLikelihood.Point point) {
		return Arrays.stream(Matrix.inverseDiagonal(point.information())).map(Math::sqrt).toArray();
	}

	private static double[] moved(double[] beta, double[] step) {
		return IntStream.range(0, beta.length).mapToDouble((i) -> beta[i] + step[i]).toArray();
	}

	/** The longest first, so that those at risk are those who have been passed. */
	private static int[] order(double[] lengths) {
		return Order.by(IntStream.range(0, lengths.length).toArray(), (i) -> -Double.doubleToLongBits(lengths[i]));
	}

	private static double[][] centred(double[][] covariates) {
		int width = covariates[0].length;
		var means = new double[width];
		for (var row : covariates) {
			for (int i = 0; i < width; i++) {
				means[i] += row[i] / covariates.length;
			}
		}
		return Arrays.stream(covariates)
			.map((row) -> IntStream.range(0, width).mapToDouble((i) -> row[i] - means[i]).toArray())
			.toArray(double[][]::new);
	}

}
