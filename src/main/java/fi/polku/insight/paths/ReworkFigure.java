package fi.polku.insight.paths;

import java.util.Comparator;
import java.util.stream.IntStream;

import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.TableView.Cell;
import fi.polku.insight.page.TargetLines;

import org.springframework.stereotype.Component;

/** In how many cases a step was done again, and which. */
@Component
class ReworkFigure {

	private static final int DRAWN = 12;

	private final PathWords words;

	private final ReworkFlows flows;

	private final TargetLines targets;

	ReworkFigure(PathWords words, ReworkFlows flows, TargetLines targets) {
		this.flows = flows;
		this.words = words;
		this.targets = targets;
	}

	Figure of(PathQuestion question) {
		var rework = Rework.of(question.chosen(), question.groups(), this.flows.of(question.chosen().columns()));
		var figure = Figure.of("rework", this.words.of("rework"), said(question, rework))
			.meaning("rework")
			.against(this.targets.on(question.filter(), "rework", "firstTimeRight"));
		var steps = IntStream.range(0, question.groups().count())
			.filter((group) -> rework.repeated()[group] >= question.chosen().fewest())
			.boxed()
			.sorted(Comparator.comparingDouble((Integer group) -> -share(rework, group)))
			.toList();
		if (steps.isEmpty() || question.isTooFew()) {
			return figure;
		}
		var table = TableView.of("rework", this.words.of("rework.caption"), this.words.text("step"),
				this.words.count("reached"), this.words.count("again"), this.words.share("againShare"),
				this.words.count("repeats"));
		steps.forEach((group) -> table.row(step(question, group), rework.reached()[group], rework.repeated()[group],
				share(rework, group), rework.repeatsOf()[group]));
		var drawn = steps.stream().limit(DRAWN).toList();
		var axis = this.words.of("column.againShare");
		return figure.told(table)
			.behind(question.query().cases())
			.drawn(Chart
				.lyingBars(Axis.categories("", drawn.stream().map((group) -> name(question, group)).toList()),
						Axis.share(axis))
				.with(Series.of(axis, drawn.stream().mapToDouble((group) -> share(rework, group)).toArray())));
	}

	private String said(PathQuestion question, Rework rework) {
		if (question.isTooFew() || rework.cases() == 0) {
			return this.words.none(question);
		}
		if (rework.isTooFew(question.chosen())) {
			return this.words.of("rework.few");
		}
		var said = this.words.of("rework.says", rework.cases(), this.words.share(rework.share()),
				this.words.share(1 - rework.share()));
		return (rework.byFlow() == 0 || question.chosen().isTooFew(rework.byFlow())) ? said
				: said + " " + this.words.of("rework.byFlow", rework.byFlow());
	}

	private static double share(Rework rework, int group) {
		return (double) rework.repeated()[group] / rework.reached()[group];
	}

	private static String name(PathQuestion question, int group) {
		return question.named().step(question.groups().name(group));
	}

	private static Cell step(PathQuestion question, int group) {
		return new Cell(name(question, group), question.casesPicked("again", question.groups().name(group)));
	}

}
