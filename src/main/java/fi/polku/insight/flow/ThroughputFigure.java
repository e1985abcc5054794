package fi.polku.insight.flow;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.TargetLine;
import fi.polku.insight.page.TargetLines;

import org.springframework.stereotype.Component;

/** How many finish, and how much working time there is for each that comes. */
@Component
class ThroughputFigure {

	private final FlowWords words;

	private final TargetLines targets;

	ThroughputFigure(FlowWords words, TargetLines targets) {
		this.words = words;
		this.targets = targets;
	}

	Figure of(ShownFlow shown) {
		var aims = this.targets.on(shown.filter(), "throughput");
		return Figure.of("throughput", this.words.of("throughput"), sentence(shown.wip()))
			.drawn(drawn(shown.wip(), aims))
			.against(aims)
			.told(table(shown.wip()))
			.behind(shown.ended(shown.wip().window().from(), shown.wip().window().until()))
			.meaning("throughput");
	}

	private String sentence(Wip wip) {
		if (wip.throughputPerWeek() == null) {
			return this.words.of("throughput.few");
		}
		var pace = this.words.of("throughput.says", this.words.number(wip.throughputPerWeek()));
		var takt = wip.takt();
		return (takt.perArrived() == null || takt.perEnded() == null) ? pace : pace + " "
				+ this.words.of("takt.says", this.words.hours(takt.perArrived()), this.words.hours(takt.perEnded()));
	}

	/** The bars of weeks can be held against what is aimed at in a week. */
	private Chart drawn(Wip wip, List<TargetLine> aims) {
		return "week".equals(wip.window().grain()) ? chart(wip).against(aims, DoubleUnaryOperator.identity())
				: chart(wip);
	}

	private Chart chart(Wip wip) {
		var names = wip.parts()
			.stream()
			.map((part) -> this.words.of("short." + wip.window().grain(), this.words.date(Helsinki.dateOf(part.from())),
					Helsinki.dateOf(part.from()).getMonthValue(),
					String.valueOf(Helsinki.dateOf(part.from()).getYear())))
			.toList();
		var chart = Chart
			.stackedBars(Axis.categories(this.words.of("grain." + wip.window().grain()), names),
					Axis.number(this.words.of("axis.cases")))
			.with(values(wip, true))
			.hiding(this.words.hidden());
		return wip.parts().stream().allMatch(Wip.Part::whole) ? chart
				: chart.with(values(wip, false).looking("hatched"));
	}

	/** Whole parts of the window, or those at its edges. */
	private Series values(Wip wip, boolean whole) {
		return Series.told(this.words.of(whole ? "ended" : "ended.part"),
				wip.parts().stream().map((part) -> (part.whole() == whole) ? part.ended() : Long.valueOf(0)).toList());
	}

	private TableView table(Wip wip) {
		var table = TableView
			.of("throughput", this.words.of("throughput.caption"), Column.text(this.words.of("figure")),
					Column.number(this.words.of("value")))
			.row(this.words.of("throughput.perWeek"), wip.throughputPerWeek());
		if (wip.takt() != null) {
			table.row(this.words.of("takt.available"), hours(wip.takt().available()))
				.row(this.words.of("takt.perArrived"), hours(wip.takt().perArrived()))
				.row(this.words.of("takt.perEnded"), hours(wip.takt().perEnded()));
		}
		return table;
	}

	private static Double hours(Double seconds) {
		return (seconds != null) ? seconds / 3600 : null;
	}

}
