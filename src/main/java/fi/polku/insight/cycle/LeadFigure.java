package fi.polku.insight.cycle;

import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.LeadTimes;
import fi.polku.insight.Middle;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.TargetLines;
import fi.polku.insight.page.Words;

import org.springframework.stereotype.Component;

/** How long cases take: the median with its band, and how many took how long. */
@Component
class LeadFigure {

	private final Words words;

	private final TargetLines targets;

	LeadFigure(Words words, TargetLines targets) {
		this.words = words;
		this.targets = targets;
	}

	Figure of(CycleTimes times, CaseFilter filter, InsightQuery query) {
		var lengths = Lengths.of(filter, this.words);
		var figure = Figure.of("lead", this.words.of("insight.cycle.lead.title"), sentence(times.leadTimes(), lengths))
			.meaning("leadTime")
			.against(this.targets.on(filter, "medianWithOpen", "leadTimeP90", "leadTimeMean"))
			.behind(query.cases());
		return times.histogram().isEmpty() ? figure : figure.drawn(chart(times.histogram(), lengths))
			.told(table(times.histogram(), lengths, query.cases()));
	}

	/**
	 * Half of the cases end within so long, the open counted as far as they have come.
	 */
	String sentence(LeadTimes times, Lengths lengths) {
		if (times.suppressed()) {
			return (times.cases().all() == null) ? this.words.of("insight.tooFew") : this.words.of("insight.noCases");
		}
		var middle = times.withOpen();
		var half = half(middle, lengths);
		var open = times.cases().open();
		var counted = (open == null) ? this.words.of("insight.survival.all", times.cases().all())
				: (open == 0) ? this.words.of("insight.cycle.lead.allEnded", times.cases().all())
						: this.words.of("insight.survival.open", open, times.cases().all());
		var plain = (times.endedOnly() == null) ? ""
				: " " + this.words.of("insight.cycle.lead.endedOnly", lengths.said(times.endedOnly().median()),
						lengths.said(times.endedOnly().mean()), lengths.said(times.endedOnly().p90()));
		return half + " " + counted + plain;
	}

	private String half(Middle middle, Lengths lengths) {
		if (middle.median() == null) {
			return this.words.of("insight.survival.notHalf");
		}
		return (middle.lower() == null || middle.upper() == null)
				? this.words.of("insight.cycle.lead.halfWithoutBand", lengths.said(middle.median()))
				: this.words.of("insight.cycle.lead.half", lengths.said(middle.median()), lengths.said(middle.lower()),
						lengths.said(middle.upper()));
	}

	/** Bars by length; those that are still open above the others. */
	Chart chart(List<Histogram.Bar> bars, Lengths lengths) {
		var last = bars.get(bars.size() - 1);
		var unit = lengths.unit((last.to() != null) ? last.to() : last.from());
		var chart = Chart.stackedBars(
				Axis.categories(this.words.of("insight.cycle.unit." + unit.code()),
						bars.stream().map((bar) -> range(bar, unit)).toList()),
				Axis.number(this.words.of("insight.cycle.count")));
		var ended = bars.stream().mapToDouble(Histogram.Bar::ended).toArray();
		var open = bars.stream().map(Histogram.Bar::open).toList();
		chart = chart.with(Series.of(this.words.of("insight.cycle.ended"), ended));
		return open.stream().allMatch((one) -> one != null && one == 0) ? chart
				: chart.with(Series.told(this.words.of("insight.cycle.open"), open).looking("hatched"))
					.hiding(this.words.of("insight.figure.hidden"));
	}

	private String range(Histogram.Bar bar, Lengths.Unit unit) {
		return (bar.to() != null)
				? this.words.of("insight.cycle.range", number(unit.of(bar.from())), number(unit.of(bar.to())))
				: this.words.of("insight.cycle.longer", number(unit.of(bar.from())));
	}

	private static double number(double value) {
		return Math.round(value * 100) / 100.0;
	}

	/**
	 * The bars.
	 * @param cases the list of all their cases, or {@code null} where a bar has none
	 */
	TableView table(List<Histogram.Bar> bars, Lengths lengths, InsightQuery cases) {
		var table = TableView.of("histogram", this.words.of("insight.cycle.histogram"),
				Column.days(lengths.daysColumn(this.words.of("insight.cycle.atLeast"))),
				Column.days(lengths.daysColumn(this.words.of("insight.cycle.lessThan"))),
				Column.number(this.words.of("insight.cycle.ended")),
				Column.number(this.words.of("insight.cycle.open")));
		bars.forEach((bar) -> table.row(new TableView.Cell(lengths.cell(bar.from()), behind(bar, lengths, cases)),
				lengths.cell(bar.to()), bar.ended(),
				(bar.open() != null) ? bar.open() : this.words.of("insight.figure.hiddenCell")));
		return table;
	}

	/** Where the open are few, those that ended alone. */
	private static String behind(Histogram.Bar bar, Lengths lengths, InsightQuery cases) {
		int open = (bar.open() != null) ? bar.open() : 0;
		if (cases == null || bar.ended() + open == 0) {
			return null;
		}
		var told = (bar.open() != null) ? cases : cases.with("state", "closed");
		var longer = told.with("over", days(bar.from(), lengths));
		return ((bar.to() != null) ? longer.with("under", days(bar.to(), lengths)) : longer).href();
	}

	private static String days(double seconds, Lengths lengths) {
		return String.valueOf(lengths.days(seconds)).replaceAll("\\.0$", "");
	}

}
