package fi.polku.insight.statistics;

/**
 * An estimate with its standard error, in the same unit.
 */
public record Estimate(double value, double standardError) {

	/** The lower edge of the band of 95 %. */
	public double lower() {
		return this.value - KaplanMeier.Z * this.standardError;
	}

	/** The upper edge of the band of 95 %. */
	public double upper() {
		return this.value + KaplanMeier.Z * this.standardError;
	}

	/** How much larger this is than the other, which does not depend on it. */
	public Estimate minus(Estimate other) {
		return new Estimate(this.value - other.value, Math.hypot(this.standardError, other.standardError));
	}

}
