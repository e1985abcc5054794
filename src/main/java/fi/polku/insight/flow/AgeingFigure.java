package fi.polku.insight.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;

import org.springframework.stereotype.Component;

/** How old the open ones are, beside how long the finished took. */
@Component
class AgeingFigure {

	/** The oldest; more dots would lie on one another. */
	private static final int DRAWN = 1000;

	private final FlowWords words;

	AgeingFigure(FlowWords words) {
		this.words = words;
	}

	Figure of(ShownFlow shown) {
		var ageing = shown.wip().ageing();
		var figure = Figure.of("ageing", this.words.of("ageing"), sentence(ageing))
			.meaning("ageing")
			.behind(oldest(shown.openAtEnd()));
		return (ageing.open() == null || ageing.open() == 0) ? figure
				: figure.drawn(chart(shown)).told(table(shown, ageing));
	}

	private static InsightQuery oldest(InsightQuery cases) {
		return cases.with("sort", "length");
	}

	private String sentence(Ageing ageing) {
		if (ageing.open() == null || ageing.open() == 0) {
			return this.words.of((ageing.open() == null) ? "ageing.few" : "ageing.none");
		}
		var open = this.words.of("ageing.open", this.words.count(ageing.open()));
		return (ageing.lines().p85() == null) ? open + " " + this.words.of("ageing.noLines")
				: open + " "
						+ this.words.of("ageing.says", over(ageing.over().p85()), this.words.days(ageing.lines().p85()),
								over(ageing.over().p95()), this.words.days(ageing.lines().p95()));
	}

	private String over(Integer count) {
		return (count != null) ? this.words.count(count) : this.words.of("notTold");
	}

	private Chart chart(ShownFlow shown) {
		var steps = StateGroups.of(shown.cases().chosen().columns(), false);
		var open = OpenCases.of(shown.cases(), steps);
		var drawn = IntStream.range(0, open.count())
			.boxed()
			.sorted(Comparator.comparingDouble((Integer i) -> -open.ages()[i]))
			.limit(DRAWN)
			.toList();
		List<double[]> points = new ArrayList<>();
		var labels = new ArrayList<String>();
		for (int i : drawn) {
			points.add(new double[] { open.stays()[i] / FlowWords.DAY, open.ages()[i] / FlowWords.DAY });
			int group = open.groups()[i];
			labels.add(steps.names().get(group));
		}
		return limits(shown.wip().ageing().lines(),
				Chart.scatter(Axis.number(this.words.of("axis.stay")), Axis.number(this.words.of("axis.age")))
					.with(Series.of(this.words.of("open"), points).labelled(named(labels, steps))));
	}

	private List<String> named(List<String> labels, StateGroups steps) {
		var names = new ArrayList<String>();
		for (int group = 0; group < steps.count(); group++) {
			names.add(labels.contains(steps.names().get(group)) && group > 0
					? this.words.step(steps.models().get(group), steps.names().get(group))
					: this.words.of("nothingDone"));
		}
		return labels.stream().map((label) -> names.get(steps.names().indexOf(label))).toList();
	}

	private Chart limits(Lines lines, Chart chart) {
		return (lines.p50() == null) ? chart
				: chart.limit(lines.p50() / FlowWords.DAY, this.words.of("line", 50, this.words.days(lines.p50())))
					.limit(lines.p85() / FlowWords.DAY, this.words.of("line", 85, this.words.days(lines.p85())))
					.limit(lines.p95() / FlowWords.DAY, this.words.of("line", 95, this.words.days(lines.p95())));
	}

	private TableView table(ShownFlow shown, Ageing ageing) {
		var table = TableView.of("ageing", this.words.of("ageing.caption"), Column.text(this.words.of("step")),
				Column.number(this.words.of("open")), Column.days(this.words.of("percentile", 50)),
				Column.days(this.words.of("percentile", 85)), Column.days(this.words.of("percentile", 95)),
				Column.number(this.words.of("over", 85)), Column.number(this.words.of("over", 95)));
		row(table, new TableView.Cell(this.words.of("wholeCase"), oldest(shown.openAtEnd()).href()), ageing.open(),
				ageing.lines(), ageing.over());
		ageing.steps()
			.forEach((step) -> row(table,
					(step.step() == null) ? this.words.step(step)
							: new TableView.Cell(this.words.step(step),
									oldest(shown.openAtEnd().with("step", step.step())).href()),
					step.open(), step.lines(), step.over()));
		return table;
	}

	private static void row(TableView table, Object name, int open, Lines lines, Ageing.Over over) {
		table.row(name, open, lines.p50(), lines.p85(), lines.p95(), over.p85(), over.p95());
	}

}
