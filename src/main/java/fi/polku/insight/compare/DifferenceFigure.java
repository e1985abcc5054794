package fi.polku.insight.compare;

import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.Words;

import org.springframework.stereotype.Component;

/** How much faster one side is, with both curves. */
@Component
class DifferenceFigure {

	/** Of the points every so many stand in the table. */
	private static final int TOLD = 5;

	private final Words words;

	private final SideNames names;

	DifferenceFigure(Words words, SideNames names) {
		this.words = words;
		this.names = names;
	}

	Figure of(Comparison comparison, CaseFilter filter, InsightQuery query, Days days) {
		var figure = Figure
			.of("difference", this.names.measured(filter, comparison.subject()), sentence(comparison, days))
			.meaning("restrictedMean")
			.behind(query.cases());
		return comparison.suppressed() ? figure : figure.drawn(chart(comparison, days)).told(table(comparison, days));
	}

	private String sentence(Comparison comparison, Days days) {
		if (comparison.suppressed()) {
			return this.words.of("insight.compare.tooFew");
		}
		var difference = comparison.difference();
		boolean faster = difference.value() < 0;
		double low = faster ? -difference.upper() : difference.lower();
		double high = faster ? -difference.lower() : difference.upper();
		var until = days.said(difference.until());
		if (!difference.isTold()) {
			return this.words.of("insight.compare.noDifference", this.names.of(comparison.b().side()),
					this.names.of(comparison.a().side()), days.said(Math.abs(difference.lower())),
					days.said(Math.abs(difference.upper())), until);
		}
		return this.words.of(faster ? "insight.compare.faster" : "insight.compare.slower",
				this.names.first(comparison.b().side()), days.said(Math.abs(difference.value())),
				this.names.of(comparison.a().side()), days.number(low), days.number(high), until);
	}

	private Chart chart(Comparison comparison, Days days) {
		return Chart.line(Axis.number(days.axis()), Axis.share(this.words.of("insight.axis.goingOn")))
			.with(series(comparison.a(), days))
			.with(series(comparison.b(), days))
			.mark(days.of(comparison.difference().until()), this.words.of("insight.compare.until"));
	}

	private Series series(Comparison.Told side, Days days) {
		List<double[]> points = new ArrayList<>();
		List<double[]> band = new ArrayList<>();
		for (var point : side.points()) {
			double at = days.of(point.at());
			points.add(new double[] { at, point.share() });
			if (point.lower() != null && point.upper() != null) {
				band.add(new double[] { at, point.lower(), point.upper() });
			}
		}
		return Series.steps(this.names.first(side.side()), points, band);
	}

	private TableView table(Comparison comparison, Days days) {
		var table = TableView.of("curves", this.words.of("insight.compare.curves"),
				Column.text(this.words.of("insight.compare.side")), Column.number(days.axis()),
				Column.number(this.words.of("insight.compare.atRisk")),
				Column.share(this.words.of("insight.column.goingOn")),
				Column.share(this.words.of("insight.column.lower")),
				Column.share(this.words.of("insight.column.upper")));
		for (var side : List.of(comparison.a(), comparison.b())) {
			for (int i = 0; i < side.points().size(); i += TOLD) {
				var point = side.points().get(i);
				table.row(this.names.first(side.side()), days.of(point.at()), point.atRisk(), point.share(),
						point.lower(), point.upper());
			}
		}
		return table;
	}

}
