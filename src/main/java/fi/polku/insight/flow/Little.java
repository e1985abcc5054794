package fi.polku.insight.flow;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Little's law with all its terms. L = λ·W + earlier − later holds exactly; without cases
 * that reach over the window's edges L = λ·W.
 */
record Little(@Schema(description = "L: cases open on average") double open,
		@Schema(description = "λ: cases that came, a second") double arrivalRate,
		@Schema(description = "W: how long they take, on average, in seconds; the open as far as they have come") double length,
		@Schema(description = "λ·W") double product,
		@Schema(description = "the time in the window of cases that began before it ÷ window") double earlier,
		@Schema(description = "the time after the window of cases that began in it ÷ window") double later,
		@Schema(description = "L − (λ·W + earlier − later): nothing but rounding") double difference) {

	/** Null where nothing came or the window has no length. */
	static Little of(FlowCounts counts, double window) {
		long arrived = counts.allArrived();
		if (arrived == 0 || window == 0) {
			return null;
		}
		double open = counts.time() / window;
		double rate = arrived / (window / 1e6);
		double length = counts.wholeTime() / arrived / 1e6;
		double earlier = counts.timeOfEarlier() / window;
		double later = counts.timeAfter() / window;
		return new Little(open, rate, length, rate * length, earlier, later, open - (rate * length + earlier - later));
	}

}
