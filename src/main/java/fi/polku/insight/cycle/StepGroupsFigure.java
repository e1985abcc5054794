package fi.polku.insight.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

/** How long each step takes in each group; both lead to the page of the step there. */
@Component
class StepGroupsFigure {

	private static final int DRAWN = 10;

	private final Words words;

	private final Names names;

	StepGroupsFigure(Words words, Names names) {
		this.words = words;
		this.names = names;
	}

	Figure of(By by, StepsOfCases steps, CaseFilter filter, InsightQuery query) {
		var cells = cells(steps);
		var figure = Figure
			.of("stepGroups", this.words.of("insight.cycle.stepGroups.title", this.words.of(by.key(filter))),
					sentence(by, cells, filter))
			.meaning("stepTime")
			.behind(query.casesOfSteps());
		return cells.isEmpty() ? figure : figure.drawn(chart(by, cells, filter)).told(table(by, cells, filter, query));
	}

	/** What is told, step by step in the order of the steps of all. */
	private static List<Cell> cells(StepsOfCases steps) {
		var cells = new ArrayList<Cell>();
		for (var step : steps.steps()) {
			for (var group : steps.groups()) {
				group.steps()
					.stream()
					.filter((one) -> one.step().equals(step.step()) && one.time() != null)
					.forEach((one) -> cells.add(new Cell(group.key(), one)));
			}
		}
		return cells;
	}

	private String sentence(By by, List<Cell> cells, CaseFilter filter) {
		var lengths = Lengths.of(filter, this.words);
		return cells.stream()
			.max((one, other) -> Double.compare(one.median(), other.median()))
			.map((slow) -> this.words.of("insight.cycle.stepGroups.slowest",
					this.names.step(slow.step().step(), filter), this.names.group(by, slow.key(), filter),
					lengths.said(slow.median())))
			.orElseGet(() -> this.words.of("insight.cycle.stepGroups.none"));
	}

	private Chart chart(By by, List<Cell> cells, CaseFilter filter) {
		var steps = cells.stream().map((cell) -> cell.step().step()).distinct().limit(DRAWN).toList();
		var groups = cells.stream().map(Cell::key).distinct().sorted().toList();
		var drawn = cells.stream().filter((cell) -> steps.contains(cell.step().step())).toList();
		var unit = Lengths.of(filter, this.words).unit(drawn.stream().mapToDouble(Cell::median).max().orElse(0));
		return Chart
			.matrix(Axis.categories(this.words.of(by.key(filter)),
					groups.stream().map((group) -> this.names.group(by, group, filter)).toList()),
					Axis.categories(this.words.of("insight.filter.step"),
							steps.stream().map((step) -> this.names.step(step, filter)).toList()))
			.with(Series.of(
					this.words.of("insight.cycle.median") + ", " + this.words.of("insight.cycle.unit." + unit.code()),
					drawn.stream()
						.map((cell) -> new double[] { groups.indexOf(cell.key()), steps.indexOf(cell.step().step()),
								Math.round(unit.of(cell.median()) * 10) / 10.0 })
						.toList()));
	}

	private TableView table(By by, List<Cell> cells, CaseFilter filter, InsightQuery query) {
		var lengths = Lengths.of(filter, this.words);
		var table = TableView.of("stepGroups", this.words.of("insight.cycle.stepGroups.caption"),
				Column.text(this.words.of("insight.filter.step")), Column.text(this.words.of(by.key(filter))),
				Column.number(this.words.of("insight.cycle.done")),
				Column.days(lengths.daysColumn(this.words.of("insight.cycle.median"))),
				Column.days(lengths.daysColumn(this.words.of("insight.cycle.mean"))),
				Column.days(lengths.daysColumn(this.words.of("insight.cycle.p90"))),
				Column.text(this.words.of("insight.cycle.waitedFor")));
		for (var cell : cells) {
			var step = cell.step();
			var there = this.names.of(by, cell.key(), query);
			var ball = HolderView.longest(step.waiting());
			table.row(
					new TableView.Cell(this.names.step(step.step(), filter),
							(there != null) ? there.at(StepPage.PATH).with("step", step.step()).href() : null),
					this.names.group(by, cell.key(), filter), step.time().count(), lengths.cell(step.time().median()),
					lengths.cell(step.time().mean()), lengths.cell(step.time().p90()),
					Objects.isNull(ball) ? null : this.names.holder(ball, filter));
		}
		return table;
	}

	/** A step in a group. */
	private record Cell(String key, StepTime step) {

		double median() {
			return this.step.time().median();
		}

	}

}
