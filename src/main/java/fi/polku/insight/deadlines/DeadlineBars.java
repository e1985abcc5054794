package fi.polku.insight.deadlines;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import fi.polku.insight.deadlines.DeadlineReport.Counts;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Series;

import org.springframework.stereotype.Component;

/** How deadlines were kept, as bars: met, missed, over time and running. */
@Component
class DeadlineBars {

	static final int BARS = 15;

	private static final Map<String, Function<Counts, Integer>> PARTS = Map.of("met", Counts::met, "missed",
			Counts::missed, "overTime", Counts::overTime, "running", Counts::running);

	private final DeadlineWords words;

	DeadlineBars(DeadlineWords words) {
		this.words = words;
	}

	/** The first of them, their long names beside the bars. */
	<T> Chart lying(List<T> all, Function<T, String> name, Function<T, Counts> counts) {
		var shown = all.subList(0, Math.min(BARS, all.size()));
		return stacked(
				Chart.of("bars", Axis.categories(this.words.of("column.rule"), shown.stream().map(name).toList()),
						Axis.number(this.words.of("axis"))),
				shown, counts)
			.shaped("stacked horizontal");
	}

	<T> Chart byMonth(List<T> all, Function<T, String> name, Function<T, Counts> counts) {
		return stacked(
				Chart.stackedBars(Axis.categories(this.words.of("column.month"), all.stream().map(name).toList()),
						Axis.number(this.words.of("axis"))),
				all, counts);
	}

	private <T> Chart stacked(Chart chart, List<T> shown, Function<T, Counts> counts) {
		var drawn = chart;
		for (var state : List.of("met", "missed", "overTime", "running")) {
			var values = shown.stream().map((one) -> PARTS.get(state).apply(counts.apply(one))).toList();
			var series = Series.told(this.words.state(state), values);
			drawn = drawn.with("running".equals(state) ? series.looking("hatched") : series);
		}
		return drawn.hiding(this.words.hidden());
	}

}
