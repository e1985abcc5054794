package fi.polku.insight.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.flow.Wip.State;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.TargetLines;

import org.springframework.stereotype.Component;

/** How many are open over time, by where they stand. */
@Component
class OpenFigure {

	/** More layers could not be told apart; the table has more. */
	private static final int LAYERS = 4;

	private final FlowWords words;

	private final TargetLines targets;

	OpenFigure(FlowWords words, TargetLines targets) {
		this.words = words;
		this.targets = targets;
	}

	Figure of(ShownFlow shown) {
		var aims = this.targets.on(shown.filter(), "wip");
		return Figure.of("wip", this.words.of("wip"), sentence(shown))
			.drawn(chart(shown).against(aims, DoubleUnaryOperator.identity()))
			.against(aims)
			.told(table(shown))
			.behind(shown.openAtEnd())
			.meaning("wip");
	}

	private String sentence(ShownFlow shown) {
		var wip = shown.wip();
		var all = (wip.timeAverage() == null) ? this.words.of("wip.noAverage")
				: this.words.of("wip.says", this.words.number(wip.timeAverage()), this.words.count(wip.highest()));
		int last = wip.parts().size() - 1;
		return wip.states()
			.of()
			.stream()
			.filter((state) -> state.state() != null && openAt(state, last) > 0)
			.max((one, other) -> Double.compare(openAt(one, last), openAt(other, last)))
			.map((state) -> all + " "
					+ this.words.of("wip.most", this.words.state(wip.states(), state),
							this.words.count(openAt(state, last))))
			.orElse(all);
	}

	private static double openAt(State state, int part) {
		return Objects.requireNonNullElse(state.openAtEnd().get(part), 0);
	}

	private Chart chart(ShownFlow shown) {
		var wip = shown.wip();
		var chart = Chart.area(Axis.time(""), Axis.number(this.words.of("axis.cases")));
		var states = wip.states().of();
		var named = states.stream().filter((state) -> state.state() != null).limit(LAYERS).toList();
		for (var state : named) {
			chart = chart.with(Series.of(this.words.state(wip.states(), state), points(wip, List.of(state))));
		}
		var rest = states.stream().filter((state) -> !named.contains(state)).toList();
		if (!rest.isEmpty()) {
			chart = chart.with(Series.of(this.words.of("rest"), points(wip, rest)));
		}
		return (wip.timeAverage() != null)
				? chart.limit(wip.timeAverage(), this.words.of("average", this.words.number(wip.timeAverage())))
				: chart;
	}

	private static List<double[]> points(Wip wip, List<State> states) {
		List<double[]> points = new ArrayList<>();
		for (int part = 0; part < wip.parts().size(); part++) {
			int at = part;
			points.add(new double[] { FlowWords.millis(wip.parts().get(part).until()),
					states.stream().mapToDouble((state) -> openAt(state, at)).sum() });
		}
		return points;
	}

	private TableView table(ShownFlow shown) {
		var wip = shown.wip();
		var columns = new ArrayList<Column>(List.of(Column.date(this.words.of("onDay"))));
		wip.states().of().forEach((state) -> columns.add(Column.number(this.words.state(wip.states(), state))));
		var table = TableView.of("wip", this.words.of("wip.caption"), columns.toArray(Column[]::new));
		for (int part = 0; part < wip.parts().size(); part++) {
			int at = part;
			var cells = new ArrayList<Object>();
			cells.add(Helsinki.dateOf(wip.parts().get(part).until().minusNanos(1000)));
			wip.states().of().forEach((state) -> cells.add(state.openAtEnd().get(at)));
			table.row(cells.toArray());
		}
		return table;
	}

}
