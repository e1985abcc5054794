package fi.polku.insight.logs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.ChosenCases;
import fi.polku.insight.EventLog;
import fi.polku.insight.Figures;
import fi.polku.insight.LeadTimes;
import fi.polku.insight.Spans;
import fi.polku.insight.Survival;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.Words;
import fi.polku.security.CurrentUser;

import org.springframework.stereotype.Component;

/** A log of others beside Polku's own cases: before and after. */
@Component
class BesideOwnCases {

	private static final double DAY = Duration.ofDays(1).toSeconds();

	private final ChosenCases cases;

	private final AskedFigures asked;

	private final CurrentUser user;

	private final Words words;

	BesideOwnCases(ChosenCases cases, AskedFigures asked, CurrentUser user, Words words) {
		this.cases = cases;
		this.asked = asked;
		this.user = user;
		this.words = words;
	}

	/** Nothing while the log is not ready. */
	List<Figure> of(EventLog log, CaseFilter filter) {
		if (!log.isReady()) {
			return List.of();
		}
		this.asked.figure("figure.leadTimes", filter);
		var own = Spans.of(this.cases.of((filter.log() == null) ? filter : CaseFilter.ALL, this.user.get()));
		var others = Spans.of(this.cases.of(ofLog(log), this.user.get()));
		return List.of(figure(others, own));
	}

	private static CaseFilter ofLog(EventLog log) {
		return new CaseFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, log.id(),
				List.of());
	}

	private Figure figure(Spans others, Spans own) {
		var title = this.words.of("insight.logs.beside");
		var curves = new ArrayList<Series>();
		var table = TableView.of("beside", title, Column.text(this.words.of("insight.logs.whose")),
				Column.number(this.words.of("insight.logs.cases")), Column.days(this.words.of("insight.logs.median")),
				Column.days(this.words.of("insight.logs.mean")), Column.days(this.words.of("insight.logs.withOpen")));
		var before = add(this.words.of("insight.logs.ofLog"), others, curves, table);
		var after = add(this.words.of("insight.logs.ofOwn"), own, curves, table);
		var chart = Chart.line(Axis.number(this.words.of("insight.axis.days")),
				Axis.share(this.words.of("insight.axis.goingOn")));
		for (var curve : curves) {
			chart = chart.with(curve);
		}
		return Figure.of("beside", title, this.words.of("insight.logs.besideSays", before, after))
			.drawn(chart)
			.told(table)
			.meaning("medianWithOpen");
	}

	/** How long half take, in words. */
	private String add(String name, Spans spans, List<Series> curves, TableView table) {
		var survival = Figures.survival(spans);
		var lead = Figures.leadTimes(spans);
		var half = (survival.median() != null) ? survival.median().median() : null;
		table.row(name, survival.cases().all(), median(lead), mean(lead), half);
		if (survival.points().isEmpty()) {
			return this.words.of("insight.logs.unknown");
		}
		curves.add(curve(name, survival));
		return (half != null) ? this.words.of("insight.logs.days", half / DAY) : this.words.of("insight.logs.longer");
	}

	private static Double median(LeadTimes lead) {
		return (lead.endedOnly() != null) ? lead.endedOnly().median() : null;
	}

	private static Double mean(LeadTimes lead) {
		return (lead.endedOnly() != null) ? lead.endedOnly().mean() : null;
	}

	private static Series curve(String name, Survival survival) {
		var points = new ArrayList<double[]>();
		var band = new ArrayList<double[]>();
		for (var point : survival.points()) {
			points.add(new double[] { point.at() / DAY, point.share() });
			if (point.lower() != null && point.upper() != null) {
				band.add(new double[] { point.at() / DAY, point.lower(), point.upper() });
			}
		}
		return Series.steps(name, points, band);
	}

}
