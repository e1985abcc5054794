package fi.polku.insight.flow;

import java.util.ArrayList;
import java.util.List;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;

import org.springframework.stereotype.Component;

/** What came and went, added up: the band between is what is open. */
@Component
class CumulativeFigure {

	private final FlowWords words;

	CumulativeFigure(FlowWords words) {
		this.words = words;
	}

	Figure of(ShownFlow shown) {
		return Figure.of("flow", this.words.of("cumulative"), sentence(shown))
			.drawn(chart(shown))
			.told(table(shown))
			.behind(shown.openAtEnd())
			.meaning("wip");
	}

	private String sentence(ShownFlow shown) {
		var cases = shown.wip().cases();
		if (cases.arrived() == null) {
			return this.words.of("cumulative.few", this.words.date(shown.firstDay()), this.words.date(shown.lastDay()),
					this.words.count(cases.openAtEnd()));
		}
		return this.words.of("cumulative.says", this.words.date(shown.firstDay()), this.words.date(shown.lastDay()),
				this.words.count(cases.arrived()), this.words.count(cases.ended()),
				this.words.count(cases.openAtStart()), this.words.count(cases.openAtEnd()));
	}

	/** What is not told is added when more is. */
	private Chart chart(ShownFlow shown) {
		List<double[]> ended = new ArrayList<>();
		List<double[]> open = new ArrayList<>();
		double at = FlowWords.millis(shown.wip().window().from());
		ended.add(new double[] { at, 0 });
		open.add(new double[] { at, FlowWords.orGap(shown.wip().cases().openAtStart()) });
		double sum = 0;
		for (var part : shown.wip().parts()) {
			at = FlowWords.millis(part.until());
			sum += (part.ended() != null) ? part.ended() : 0;
			ended.add(new double[] { at, sum });
			open.add(new double[] { at, FlowWords.orGap(part.openAtEnd()) });
		}
		return Chart.area(Axis.time(""), Axis.number(this.words.of("axis.cases")))
			.with(Series.of(this.words.of("ended"), ended))
			.with(Series.of(this.words.of("open"), open));
	}

	private TableView table(ShownFlow shown) {
		var table = TableView.of("flow", this.words.of("cumulative.caption"), Column.date(this.words.of("from")),
				Column.date(this.words.of("to")), Column.number(this.words.of("arrived")),
				Column.number(this.words.of("ended")), Column.number(this.words.of("openAtEnd")),
				Column.number(this.words.of("openOnAverage")));
		for (var part : shown.wip().parts()) {
			var first = Helsinki.dateOf(part.from());
			var last = Helsinki.dateOf(part.until().minusNanos(1000));
			table.row(first, last, linked(part.arrived(), shown.arrived(part.from(), part.until())),
					linked(part.ended(), shown.ended(part.from(), part.until())),
					linked(part.openAtEnd(), shown.openOn(last)), part.average());
		}
		return table;
	}

	private static Object linked(Long count, InsightQuery cases) {
		return (count != null && count > 0) ? new TableView.Cell(count, cases.href()) : count;
	}

}
