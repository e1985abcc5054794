package fi.polku.insight.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Series;

/** Bars in layers by name; at most five, the least of more is left to the table. */
final class Layers {

	private static final int MOST = 5;

	private final Map<String, Integer> tones = new HashMap<>();

	private final Map<String, List<double[]>> layers = new LinkedHashMap<>();

	/**
	 * A part of a bar; nothing where it is not told.
	 * @param tone which colour it has in every picture
	 */
	void add(String name, int tone, double bar, Double length) {
		this.tones.put(name, tone);
		this.layers.computeIfAbsent(name, (added) -> new ArrayList<>())
			.add(new double[] { bar, (length != null) ? length : 0 });
	}

	/** The chart with the layers that are not empty, in the order in which they came. */
	Chart on(Chart chart) {
		var largest = this.layers.entrySet()
			.stream()
			.filter((layer) -> sum(layer.getValue()) > 0)
			.sorted(Comparator.comparingDouble((layer) -> -sum(layer.getValue())))
			.limit(MOST)
			.map(Map.Entry::getKey)
			.toList();
		var drawn = chart;
		for (var layer : this.layers.entrySet()) {
			if (largest.contains(layer.getKey())) {
				drawn = drawn.with(Series.of(layer.getKey(), layer.getValue()).toned(this.tones.get(layer.getKey())));
			}
		}
		return drawn;
	}

	private static double sum(List<double[]> points) {
		return points.stream().mapToDouble((point) -> point[1]).sum();
	}

}
