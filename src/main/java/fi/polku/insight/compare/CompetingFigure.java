package fi.polku.insight.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.Outcomes;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.FilterNames;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.TargetLines;
import fi.polku.insight.page.Words;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** How cases have ended as time goes on, and which still go on. */
@Component
class CompetingFigure {

	private static final List<String> DRAWN = List.of("employed", "inEducation", "withdrawn", "ended");

	/** Of the points every so many stand in the table. */
	private static final int TOLD = 10;

	private final Words words;

	private final FilterNames names;

	private final Fmt fmt;

	private final TargetLines targets;

	CompetingFigure(Words words, FilterNames names, Fmt fmt, TargetLines targets) {
		this.words = words;
		this.names = names;
		this.fmt = fmt;
		this.targets = targets;
	}

	Figure of(Outcomes outcomes, CaseFilter filter, InsightQuery query, Days days) {
		var aims = this.targets.on(filter, "employed");
		var figure = Figure.of("outcomes", this.words.of("insight.outcomes.competing"), sentence(outcomes, days))
			.meaning("outcomes")
			.against(aims)
			.behind(query.cases());
		return outcomes.points().isEmpty() ? figure
				: figure.drawn(chart(outcomes, days).against(aims, DoubleUnaryOperator.identity()))
					.told(table(outcomes, days));
	}

	private String sentence(Outcomes outcomes, Days days) {
		if (outcomes.points().isEmpty()) {
			return this.words.of("insight.tooFew");
		}
		var last = outcomes.points().get(outcomes.points().size() - 1);
		var employed = last.shares().get("employed");
		var band = last.bands().get("employed");
		if (employed == null || band == null) {
			return this.words.of("insight.outcomes.says", days.said(last.at()));
		}
		return this.words.of("insight.outcomes.employedSays", days.said(last.at()), percent(employed), percent(band[0]),
				percent(band[1]));
	}

	private String percent(double share) {
		return this.fmt.percent(share);
	}

	private Chart chart(Outcomes outcomes, Days days) {
		var chart = Chart.area(Axis.number(days.axis()), Axis.share(this.words.of("insight.compare.share")));
		for (var outcome : DRAWN) {
			if (shown(outcomes, outcome)) {
				chart = chart.with(Series.of(this.names.outcome(outcome), points(outcomes, outcome, days)));
			}
		}
		if (isRest(outcomes)) {
			chart = chart.with(Series.of(this.words.of("insight.outcomes.rest"), rest(outcomes, days)));
		}
		return shown(outcomes, "open")
				? chart.with(Series.of(this.names.outcome("open"), points(outcomes, "open", days)).looking("hatched"))
				: chart;
	}

	private static boolean shown(Outcomes outcomes, String outcome) {
		return outcomes.points().stream().anyMatch((point) -> point.shares().getOrDefault(outcome, 0.0) > 0);
	}

	private static List<double[]> points(Outcomes outcomes, String outcome, Days days) {
		return outcomes.points()
			.stream()
			.map((point) -> new double[] { days.of(point.at()), point.shares().getOrDefault(outcome, 0.0) })
			.toList();
	}

	/** What is not drawn by itself, be it another outcome or one of few. */
	private static double rest(Outcomes.ShareOfEach point) {
		double drawn = point.shares().getOrDefault("open", 0.0);
		for (var outcome : DRAWN) {
			drawn += point.shares().getOrDefault(outcome, 0.0);
		}
		return Math.max(0, 1 - drawn);
	}

	private static boolean isRest(Outcomes outcomes) {
		return outcomes.points().stream().anyMatch((point) -> rest(point) > 1e-9);
	}

	private static List<double[]> rest(Outcomes outcomes, Days days) {
		var points = new ArrayList<double[]>();
		outcomes.points().forEach((point) -> points.add(new double[] { days.of(point.at()), rest(point) }));
		return points;
	}

	private TableView table(Outcomes outcomes, Days days) {
		var table = TableView.of("outcomes", this.words.of("insight.outcomes.caption"), Column.number(days.axis()),
				Column.text(this.words.of("insight.filter.outcome")),
				Column.share(this.words.of("insight.compare.share")),
				Column.share(this.words.of("insight.column.lower")),
				Column.share(this.words.of("insight.column.upper")));
		for (int i = TOLD - 1; i < outcomes.points().size(); i += TOLD) {
			var point = outcomes.points().get(i);
			point.shares().forEach((outcome, share) -> {
				var band = point.bands().get(outcome);
				table.row(days.of(point.at()), this.names.outcome(outcome), share, (band != null) ? band[0] : null,
						(band != null) ? band[1] : null);
			});
		}
		return table;
	}

}
