package fi.polku.benchmark;

import java.util.List;
import java.util.Map;

/** Response times in milliseconds. */
record Times(List<Double> millis) {

	/** The time within which so large a part of the answers came, nearest rank. */
	double quantile(double part) {
		var sorted = this.millis.stream().sorted().toList();
		return sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1));
	}

	Map<String, Object> told() {
		return Map.of("answers", this.millis.size(), "p50", quantile(0.5), "p95", quantile(0.95), "p99",
				quantile(0.99));
	}

	@Override
	public String toString() {
		return "%,10.1f %,10.1f %,10.1f (%d)".formatted(quantile(0.5), quantile(0.95), quantile(0.99),
				this.millis.size());
	}

}
