package fi.polku.insight.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A picture as data; the browser draws it. Its contract stands in
 * {@code src/main/frontend/charts/README.md}.
 *
 * @param kind line, bars, area, scatter, control or matrix
 * @param shape of bars: stacked or horizontal, both or {@code null}
 * @param marks vertical lines with their words: a change of model
 * @param limits horizontal lines with their words: a target, a percentile
 * @param hidden what is said in the place of values that are not told, or {@code null}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Chart(String kind, Axis x, Axis y, String shape, List<Series> series, List<Line> marks, List<Line> limits,
		String hidden) {

	private static final ObjectMapper JSON = new ObjectMapper();

	/**
	 * A line at a value of the axis, with its words.
	 *
	 * @param look target, or {@code null}
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Line(double at, String label, String look) {

		private static Line of(double at, String label) {
			return new Line(at, label, null);
		}

		private static Line of(TargetLine target, DoubleUnaryOperator scale) {
			return new Line(scale.applyAsDouble(target.at()), target.label(), "target");
		}

	}

	public static Chart of(String kind, Axis x, Axis y) {
		return new Chart(kind, x, y, null, List.of(), List.of(), List.of(), null);
	}

	public static Chart line(Axis x, Axis y) {
		return of("line", x, y);
	}

	public static Chart bars(Axis x, Axis y) {
		return of("bars", x, y);
	}

	/** Bars on one another. */
	public static Chart stackedBars(Axis x, Axis y) {
		return of("bars", x, y).shaped("stacked");
	}

	/** Bars that lie: for names that are long. */
	public static Chart lyingBars(Axis x, Axis y) {
		return of("bars", x, y).shaped("horizontal");
	}

	/** Layers on one another: a cumulative flow. */
	public static Chart area(Axis x, Axis y) {
		return of("area", x, y);
	}

	public static Chart scatter(Axis x, Axis y) {
		return of("scatter", x, y);
	}

	/** A control chart: the limits are the mean and the control limits. */
	public static Chart control(Axis x, Axis y) {
		return of("control", x, y);
	}

	public static Chart matrix(Axis x, Axis y) {
		return of("matrix", x, y);
	}

	public Chart shaped(String otherShape) {
		return new Chart(this.kind, this.x, this.y, otherShape, this.series, this.marks, this.limits, this.hidden);
	}

	public Chart with(Series one) {
		return new Chart(this.kind, this.x, this.y, this.shape, and(this.series, one), this.marks, this.limits,
				this.hidden);
	}

	public Chart mark(double at, String label) {
		return new Chart(this.kind, this.x, this.y, this.shape, this.series, and(this.marks, Line.of(at, label)),
				this.limits, this.hidden);
	}

	public Chart limit(double at, String label) {
		return new Chart(this.kind, this.x, this.y, this.shape, this.series, this.marks,
				and(this.limits, Line.of(at, label)), this.hidden);
	}

	/** With the words for values that are not told. */
	public Chart hiding(String words) {
		return new Chart(this.kind, this.x, this.y, this.shape, this.series, this.marks, this.limits, words);
	}

	/**
	 * Targets on what goes upwards, in a unit of the axis.
	 * @param scale from the target's unit to that of the axis
	 */
	public Chart against(List<TargetLine> targets, DoubleUnaryOperator scale) {
		var lines = new ArrayList<>(this.limits);
		targets.forEach((one) -> lines.add(Line.of(one, scale)));
		return new Chart(this.kind, this.x, this.y, this.shape, this.series, this.marks, List.copyOf(lines),
				this.hidden);
	}

	/** Targets on what goes across. */
	public Chart acrossAgainst(List<TargetLine> targets, DoubleUnaryOperator scale) {
		var lines = new ArrayList<>(this.marks);
		targets.forEach((one) -> lines.add(Line.of(one, scale)));
		return new Chart(this.kind, this.x, this.y, this.shape, this.series, List.copyOf(lines), this.limits,
				this.hidden);
	}

	private static <T> List<T> and(List<T> all, T one) {
		var more = new ArrayList<>(all);
		more.add(one);
		return List.copyOf(more);
	}

	/** Whether there is something to draw. */
	@JsonIgnore
	public boolean isDrawn() {
		return this.series.stream()
			.flatMap((one) -> one.points().stream())
			.mapToDouble((point) -> point[point.length - 1])
			.anyMatch((value) -> !Double.isNaN(value) && value != 0);
	}

	/** For a script element that holds data: nothing in it can end the element. */
	public String json() {
		try {
			return JSON.writeValueAsString(this).replace("<", "\\u003c").replace("&", "\\u0026");
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("a chart that cannot be written", ex);
		}
	}

}
