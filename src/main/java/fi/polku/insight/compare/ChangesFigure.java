package fi.polku.insight.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.Words;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** What ended week by week, with the change marked: does the level move with it? */
@Component
class ChangesFigure {

	private final Words words;

	private final Fmt fmt;

	ChangesFigure(Words words, Fmt fmt) {
		this.words = words;
		this.fmt = fmt;
	}

	Figure of(Comparison comparison, Days days) {
		var changes = comparison.changes();
		var figure = Figure.of("changes", this.words.of("insight.compare.changes"), sentence(changes)).meaning("xmr");
		return (changes == null) ? figure : figure.drawn(chart(changes, days)).told(table(changes, days));
	}

	private String sentence(Comparison.Changes changes) {
		if (changes == null) {
			return this.words.of("insight.compare.noChanges");
		}
		long signals = changes.points()
			.stream()
			.skip((changes.baseline() < changes.points().size()) ? changes.baseline() : 0)
			.filter((point) -> point.outside() || point.shifted())
			.count();
		var day = this.fmt.shortDate(changes.changedAt());
		if (changes.baseline() == changes.points().size()) {
			return this.words.of((signals > 0) ? "insight.compare.allSignals" : "insight.compare.allQuiet", day,
					signals);
		}
		return this.words.of((signals > 0) ? "insight.compare.signals" : "insight.compare.quiet", day, signals);
	}

	private Chart chart(Comparison.Changes changes, Days days) {
		List<double[]> points = new ArrayList<>();
		List<double[]> signals = new ArrayList<>();
		for (var point : changes.points()) {
			var at = new double[] { millis(point.to()), days.of(point.median()) };
			points.add(at);
			if (point.outside() || point.shifted()) {
				signals.add(at);
			}
		}
		var chart = Chart.control(Axis.time(this.words.of("insight.compare.week")), Axis.number(days.axis()))
			.with(Series.of(this.words.of("insight.compare.weekMedian"), points));
		return (signals.isEmpty() ? chart
				: chart.with(Series.of(this.words.of("insight.compare.signal"), signals).looking("signal")))
			.limit(days.of(changes.mean()), this.words.of("insight.compare.mean"))
			.limit(days.of(changes.upper()), this.words.of("insight.compare.upper"))
			.limit(days.of(changes.lower()), this.words.of("insight.compare.lower"))
			.mark(changes.changedAt().toEpochMilli(), this.words.of("insight.compare.changed"));
	}

	private static double millis(LocalDate day) {
		return Helsinki.startOfDay(day).toEpochMilli();
	}

	private TableView table(Comparison.Changes changes, Days days) {
		var table = TableView.of("changes", this.words.of("insight.compare.changesCaption"),
				Column.date(this.words.of("insight.compare.from")), Column.date(this.words.of("insight.compare.to")),
				Column.number(this.words.of("insight.compare.ended")),
				days.column(this.words.of("insight.compare.median")),
				Column.text(this.words.of("insight.compare.signal")));
		changes.points()
			.forEach((point) -> table.row(point.from(), point.to(), point.count(), days.of(point.median()),
					signal(point)));
		return table;
	}

	private String signal(Comparison.Changes.Point point) {
		return point.outside() ? this.words.of("insight.compare.outside")
				: point.shifted() ? this.words.of("insight.compare.shifted") : null;
	}

}
