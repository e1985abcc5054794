package fi.polku.insight;

import java.util.OptionalDouble;

import fi.polku.insight.statistics.KaplanMeier;

/** The median with its band of 95 %; null where it has not been reached. */
public record Middle(Double median, Double lower, Double upper) {

	public static Middle of(KaplanMeier curve) {
		return new Middle(value(curve.timeTo(0.5)), value(curve.earliest(0.5)), value(curve.latest(0.5)));
	}

	private static Double value(OptionalDouble time) {
		return time.isPresent() ? time.getAsDouble() : null;
	}

}
