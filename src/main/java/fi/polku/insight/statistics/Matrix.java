package fi.polku.insight.statistics;

/** Small matrices. */
final class Matrix {

	private Matrix() {
	}

	static double product(double[] one, double[] other) {
		double sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}

	/**
	 * The x of matrix · x = right, by elimination with the largest pivot.
	 * @throws IllegalArgumentException where there is not one such x
	 */
	static double[] solve(double[][] matrix, double[] right) {
		int size = right.length;
		var rows = new double[size][];
		for (int i = 0; i < size; i++) {
			rows[i] = java.util.Arrays.copyOf(matrix[i], size + 1);
			rows[i][size] = right[i];
		}
		for (int column = 0; column < size; column++) {
			pivot(rows, column);
			for (int row = 0; row < size; row++) {
				double factor = (row != column) ? rows[row][column] / rows[column][column] : 0;
				for (int i = column; factor != 0 && i <= size; i++) {
					rows[row][i] -= factor * rows[column][i];
				}
			}
		}
		var solved = new double[size];
		for (int i = 0; i < size; i++) {
			solved[i] = rows[i][size] / rows[i][i];
		}
		return solved;
	}

	private static void pivot(double[][] rows, int column) {
		int largest = column;
		for (int row = column + 1; row < rows.length; row++) {
			largest = (Math.abs(rows[row][column]) > Math.abs(rows[largest][column])) ? row : largest;
		}
		var kept = rows[column];
		rows[column] = rows[largest];
		rows[largest] = kept;
		if (!(Math.abs(rows[column][column]) > 1e-12)) {
			throw new IllegalArgumentException("the groups cannot be told apart");
		}
	}

	/** The diagonal of the inverse. */
	static double[] inverseDiagonal(double[][] matrix) {
		var diagonal = new double[matrix.length];
		for (int i = 0; i < matrix.length; i++) {
			var unit = new double[matrix.length];
			unit[i] = 1;
			diagonal[i] = solve(matrix, unit)[i];
		}
		return diagonal;
	}

}
