package fi.polku.insight.flow;

/**
 * How long the finished took, in seconds: percentiles of type 7. Null where too few have
 * finished.
 *
 * @param finished how many
 */
record Lines(Integer finished, Double p50, Double p85, Double p95) {

	/** Changes the order of the lengths. */
	static Lines of(double[] lengths, int fewest) {
		if (lengths.length == 0 || lengths.length < fewest) {
			return new Lines((lengths.length == 0) ? 0 : null, null, null, null);
		}
		var quantiles = new Quantiles(lengths);
		return new Lines(lengths.length, quantiles.at(0.5), quantiles.at(0.85), quantiles.at(0.95));
	}

}
