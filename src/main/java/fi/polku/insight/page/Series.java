package fi.polku.insight.page;

import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One line, row of bars, layer or cloud of a chart.
 *
 * @param points each [x, y], of categories their place from 0; of a matrix [column, row,
 * value]; a missing y leaves a gap
 * @param band each [x, lower, upper], or {@code null}
 * @param look step, dashed, hatched (what is still open) or quiet, or {@code null}
 * @param labels of the points, for their tooltips, or {@code null}
 * @param hidden the places of categories whose value is not told, or {@code null}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Series(String name, List<double[]> points, List<double[]> band, String look, List<String> labels,
		List<Integer> hidden, Integer tone) {

	public static Series of(String name, List<double[]> points) {
		return new Series(name, points, null, null, null, null, null);
	}

	/** A value for each category. */
	public static Series of(String name, double... values) {
		return of(name,
				IntStream.range(0, values.length).mapToObj((place) -> new double[] { place, values[place] }).toList());
	}

	/** A value for each category; {@code null} is one that is not told. */
	public static Series told(String name, List<? extends Number> values) {
		var shown = of(name,
				values.stream().mapToDouble((value) -> (value != null) ? value.doubleValue() : Double.NaN).toArray());
		var places = IntStream.range(0, values.size()).filter((place) -> values.get(place) == null).boxed().toList();
		return places.isEmpty() ? shown : new Series(name, shown.points(), null, null, null, places, null);
	}

	/** A curve that stays until it falls, with its band. */
	public static Series steps(String name, List<double[]> points, List<double[]> band) {
		return new Series(name, points, band, "step", null, null, null);
	}

	public Series looking(String otherLook) {
		return new Series(this.name, this.points, this.band, otherLook, this.labels, this.hidden, this.tone);
	}

	/** Always in the same colour; from five on all are grey. */
	public Series toned(int ofColours) {
		return new Series(this.name, this.points, this.band, this.look, this.labels, this.hidden, ofColours);
	}

	public Series labelled(List<String> texts) {
		return new Series(this.name, this.points, this.band, this.look, texts, this.hidden, this.tone);
	}

}
