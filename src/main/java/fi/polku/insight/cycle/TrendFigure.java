package fi.polku.insight.cycle;

import java.util.List;
import java.util.stream.Collectors;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.TargetLine;
import fi.polku.insight.page.TargetLines;
import fi.polku.insight.page.Words;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** Lengths month by month in a control chart, changes of the model marked. */
@Component
class TrendFigure {

	private final Words words;

	private final Names names;

	private final Fmt fmt;

	private final TargetLines targets;

	TrendFigure(Words words, Names names, Fmt fmt, TargetLines targets) {
		this.words = words;
		this.names = names;
		this.fmt = fmt;
		this.targets = targets;
	}

	/**
	 * The months.
	 * @param cases the list of the cases behind, or {@code null} where a month has none
	 * @param mean the id of the figure that the months' means are of
	 */
	Figure of(Trend trend, List<Changes.Change> changes, CaseFilter filter, InsightQuery cases, String mean) {
		var lengths = Lengths.of(filter, this.words);
		var figure = Figure.of("trend", this.words.of("insight.cycle.trend.title"), sentence(trend, lengths))
			.meaning("xmr");
		var aims = this.targets.on(filter, mean);
		return (trend.mean() == null) ? figure
				: figure.against(aims).drawn(chart(trend, changes, aims, lengths)).told(table(trend, lengths, cases));
	}

	private String sentence(Trend trend, Lengths lengths) {
		if (trend.mean() == null) {
			return this.words.of("insight.cycle.trend.none");
		}
		var usual = this.words.of("insight.cycle.trend.usual", lengths.said(trend.mean()),
				lengths.said(Math.max(0, trend.lower())), lengths.said(trend.upper()));
		var outside = trend.months()
			.stream()
			.filter(Trend.Month::outside)
			.map((month) -> this.fmt.month(month.month()))
			.collect(Collectors.joining(", "));
		var told = usual + " " + (outside.isEmpty() ? this.words.of("insight.cycle.trend.within")
				: this.words.of("insight.cycle.trend.outside", outside));
		var shifted = trend.months().stream().filter(Trend.Month::shifted).findFirst();
		return shifted.isEmpty() ? told
				: told + " " + this.words.of("insight.cycle.trend.shifted", this.fmt.month(shifted.get().month()));
	}

	private Chart chart(Trend trend, List<Changes.Change> changes, List<TargetLine> aims, Lengths lengths) {
		var months = trend.months().stream().filter((month) -> month.mean() != null).toList();
		double longest = months.stream().mapToDouble(Trend.Month::mean).max().orElse(0);
		var unit = lengths.unit(Math.max(longest, trend.upper()));
		var chart = Chart
			.control(Axis.time(this.words.of("insight.cycle.month")),
					Axis.number(this.words.of("insight.cycle.unit." + unit.code())))
			.with(Series.of(this.words.of("insight.cycle.mean"), points(months, unit)))
			.limit(unit.of(trend.mean()), this.words.of("insight.cycle.mean"))
			.limit(unit.of(trend.upper()), this.words.of("insight.cycle.upper"));
		chart = chart.against(aims, unit::of);
		var signals = months.stream().filter((month) -> month.outside() || month.shifted()).toList();
		if (!signals.isEmpty()) {
			chart = chart
				.with(Series.of(this.words.of("insight.cycle.signal"), points(signals, unit)).looking("signal"));
		}
		chart = (trend.lower() > 0) ? chart.limit(unit.of(trend.lower()), this.words.of("insight.cycle.lower")) : chart;
		for (var change : changes) {
			chart = isWithin(change, months) ? chart.mark(change.at().toEpochMilli(), this.names.change(change))
					: chart;
		}
		return chart;
	}

	private static boolean isWithin(Changes.Change change, List<Trend.Month> months) {
		var first = months.get(0).month();
		var last = months.get(months.size() - 1).month().plusMonths(1);
		return change.at().isAfter(Helsinki.startOfDay(first)) && change.at().isBefore(Helsinki.startOfDay(last));
	}

	private static List<double[]> points(List<Trend.Month> months, Lengths.Unit unit) {
		return months.stream()
			.map((month) -> new double[] { Helsinki.startOfDay(month.month()).toEpochMilli(), unit.of(month.mean()) })
			.toList();
	}

	private TableView table(Trend trend, Lengths lengths, InsightQuery cases) {
		var table = TableView.of("trend", this.words.of("insight.cycle.trend.caption"),
				Column.month(this.words.of("insight.cycle.month")), Column.number(this.words.of("insight.cycle.ended")),
				Column.days(lengths.daysColumn(this.words.of("insight.cycle.mean"))),
				Column.days(lengths.daysColumn(this.words.of("insight.cycle.median"))),
				Column.text(this.words.of("insight.cycle.signal")));
		trend.months()
			.forEach((month) -> table.row(linked(month, cases), month.count(), lengths.cell(month.mean()),
					lengths.cell(month.median()), signal(month)));
		return table;
	}

	/** A month of few leads nowhere. */
	private static Object linked(Trend.Month month, InsightQuery cases) {
		var first = month.month();
		return (cases == null || month.count() == null) ? first : new TableView.Cell(first,
				cases.with("endedFrom", first).with("endedTo", first.plusMonths(1).minusDays(1)).href());
	}

	private String signal(Trend.Month month) {
		return month.outside() ? this.words.of("insight.cycle.signal.outside")
				: month.shifted() ? this.words.of("insight.cycle.signal.shifted") : null;
	}

}
