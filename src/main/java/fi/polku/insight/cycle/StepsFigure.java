package fi.polku.insight.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.columns.Ball;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.Words;

import org.springframework.stereotype.Component;

/** The steps: which is slowest, and who held the ball. */
@Component
class StepsFigure {

	private static final int DRAWN = 10;

	private final Words words;

	private final Names names;

	StepsFigure(Words words, Names names) {
		this.words = words;
		this.names = names;
	}

	Figure of(StepsOfCases steps, CaseFilter filter, InsightQuery query) {
		var told = steps.steps().stream().filter((step) -> step.time() != null).toList();
		var figure = Figure.of("steps", this.words.of("insight.cycle.steps.title"), sentence(told, filter))
			.meaning("stepTime")
			.behind(query.casesOfSteps());
		return told.isEmpty() ? figure
				: figure.drawn(chart(told, filter)).told(table("steps", steps.steps(), filter, query));
	}

	private String sentence(List<StepTime> steps, CaseFilter filter) {
		var slowest = steps.stream().max(Comparator.comparingDouble((step) -> step.time().median())).orElse(null);
		if (slowest == null) {
			return this.words.of("insight.cycle.steps.none");
		}
		var lengths = Lengths.of(filter, this.words);
		var ball = HolderView.longest(slowest.waiting());
		var slow = this.words.of("insight.cycle.steps.slowest", this.names.step(slowest.step(), filter),
				lengths.said(slowest.time().median()), lengths.said(slowest.time().p90()));
		return (ball == null || ball == Ball.OTHER) ? slow : slow + " " + this.words.of("insight.cycle.steps.held",
				this.names.holder(ball, filter), Math.round(HolderView.share(slowest.waiting(), ball) * 100));
	}

	/** What a run waited for in the mean, of the first steps. */
	private Chart chart(List<StepTime> steps, CaseFilter filter) {
		var drawn = steps.subList(0, Math.min(DRAWN, steps.size()));
		var unit = Lengths.of(filter, this.words)
			.unit(drawn.stream().mapToDouble((step) -> step.time().mean()).max().orElse(0));
		var layers = new Layers();
		for (int bar = 0; bar < drawn.size(); bar++) {
			var step = drawn.get(bar);
			double runs = step.time().count() + ((step.open() != null) ? step.open() : 0);
			if (step.touch() != null) {
				layers.add(this.names.holder(Ball.TOUCH, filter), HolderView.tone(Ball.TOUCH), bar,
						unit.of(step.touch() / runs));
			}
			for (var ball : HolderView.WAITS) {
				layers.add(this.names.holder(ball, filter), HolderView.tone(ball), bar,
						unit.of(HolderView.seconds(step.waiting(), ball) / runs));
			}
		}
		return layers
			.on(Chart
				.lyingBars(
						Axis.categories(this.words.of("insight.filter.step"),
								drawn.stream().map((step) -> this.names.step(step.step(), filter)).toList()),
						Axis.number(this.words.of("insight.cycle.perRun." + unit.code())))
				.shaped("stacked horizontal"));
	}

	TableView table(String id, List<StepTime> steps, CaseFilter filter, InsightQuery query) {
		var lengths = Lengths.of(filter, this.words);
		var balls = HolderView.WAITS.stream()
			.filter((ball) -> steps.stream()
				.anyMatch((step) -> step.waiting() != null && HolderView.seconds(step.waiting(), ball) > 0))
			.toList();
		var table = TableView.of(id, this.words.of("insight.cycle.steps.caption"),
				columns(balls, filter, lengths).toArray(Column[]::new));
		steps.stream()
			.filter((step) -> !step.suppressed())
			.forEach((step) -> table.row(cells(step, balls, filter, query, lengths).toArray()));
		return table;
	}

	private List<Column> columns(List<Ball> balls, CaseFilter filter, Lengths lengths) {
		var columns = new ArrayList<Column>();
		columns.add(Column.text(this.words.of("insight.filter.step")));
		columns.add(Column.number(this.words.of("insight.cycle.done")));
		columns.add(Column.number(this.words.of("insight.cycle.open")));
		for (var length : List.of("median", "medianWithOpen", "mean", "p90")) {
			columns.add(Column.days(lengths.daysColumn(this.words.of("insight.cycle." + length))));
		}
		columns.add(Column.days(lengths.daysColumn(this.names.holder(Ball.TOUCH, filter))));
		balls.forEach((ball) -> columns.add(Column.days(lengths.daysColumn(this.names.holder(ball, filter)))));
		columns.add(Column.share(this.words.of("insight.cycle.firstTimeRight")));
		columns.add(Column.share(this.words.of("insight.cycle.shareOfLead")));
		return columns;
	}

	private List<Object> cells(StepTime step, List<Ball> balls, CaseFilter filter, InsightQuery query,
			Lengths lengths) {
		var time = step.time();
		var cells = new ArrayList<Object>();
		cells.add(new TableView.Cell(this.names.step(step.step(), filter),
				query.at(StepPage.PATH).with("step", step.step()).href()));
		cells.add((time != null) ? time.count() : null);
		cells.add(step.open());
		cells.add((time != null) ? lengths.cell(time.median()) : null);
		cells.add((step.withOpen() != null) ? lengths.cell(step.withOpen().median()) : null);
		cells.add((time != null) ? lengths.cell(time.mean()) : null);
		cells.add((time != null) ? lengths.cell(time.p90()) : null);
		cells.add(lengths.cell(step.touch()));
		balls.forEach((ball) -> cells.add(lengths.cell(step.waiting().of(ball))));
		cells.add(step.firstTimeRight());
		cells.add(step.shareOfLead());
		return cells;
	}

}
