package fi.polku.insight.cycle;

import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.columns.Ball;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.TargetLines;
import fi.polku.insight.page.Words;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** Who held the ball: month by month and at each step. */
@Component
class WaitingFigure {

	private static final int DRAWN = 10;

	private static final int MONTHS = 24;

	private final Words words;

	private final Names names;

	private final Fmt fmt;

	private final TargetLines targets;

	WaitingFigure(Words words, Names names, Fmt fmt, TargetLines targets) {
		this.words = words;
		this.names = names;
		this.fmt = fmt;
		this.targets = targets;
	}

	Figure months(WaitingTimes times, CaseFilter filter, InsightQuery query) {
		var figure = Figure.of("waiting", this.words.of("insight.cycle.waiting.title"), sentence(times, filter))
			.meaning("waitingTime")
			.against(this.targets.on(filter, "waitingForUs", "waitingShare"))
			.behind(query.cases());
		return times.suppressed() ? figure : figure.drawn(chart(times, filter)).told(table(times, filter));
	}

	private String sentence(WaitingTimes times, CaseFilter filter) {
		if (times.suppressed()) {
			return this.words.of((times.cases().all() == null) ? "insight.tooFew" : "insight.noCases");
		}
		var ball = HolderView.longest(times.waiting());
		if (ball == null) {
			return this.words.of("insight.cycle.waiting.none");
		}
		double ours = HolderView.share(times.waiting(), Ball.UNCLAIMED) + HolderView.share(times.waiting(), Ball.IDLE);
		var most = this.words.of("insight.cycle.waiting.most", this.names.holder(ball, filter),
				Math.round(HolderView.share(times.waiting(), ball) * 100), times.cases().all());
		return (filter.log() != null) ? most
				: most + " " + this.words.of("insight.cycle.waiting.ours", Math.round(ours * 100));
	}

	private Chart chart(WaitingTimes times, CaseFilter filter) {
		var months = times.months().subList(Math.max(0, times.months().size() - MONTHS), times.months().size());
		var unit = Lengths.of(filter, this.words)
			.unit(months.stream()
				.flatMapToDouble((month) -> HolderView.WAITS.stream()
					.mapToDouble((ball) -> HolderView.seconds(month.waiting(), ball)))
				.max()
				.orElse(0));
		var layers = new Layers();
		for (int bar = 0; bar < months.size(); bar++) {
			for (var ball : HolderView.WAITS) {
				layers.add(this.names.holder(ball, filter), HolderView.tone(ball), bar,
						unit.of(HolderView.seconds(months.get(bar).waiting(), ball)));
			}
		}
		return layers.on(Chart.stackedBars(
				Axis.categories(this.words.of("insight.cycle.month"),
						months.stream().map((month) -> this.fmt.month(month.month())).toList()),
				Axis.number(this.words.of("insight.cycle.together." + unit.code()))));
	}

	private TableView table(WaitingTimes times, CaseFilter filter) {
		var lengths = Lengths.of(filter, this.words);
		var table = TableView.of("waiting", this.words.of("insight.cycle.waiting.caption"),
				columns(Column.month(this.words.of("insight.cycle.month")), filter, lengths));
		times.months().forEach((month) -> table.row(cells(month.month(), month.waiting(), lengths)));
		return table;
	}

	private Column[] columns(Column first, CaseFilter filter, Lengths lengths) {
		var columns = new Column[HolderView.WAITS.size() + 1];
		columns[0] = first;
		for (int i = 1; i < columns.length; i++) {
			columns[i] = Column.days(lengths.daysColumn(this.names.holder(HolderView.WAITS.get(i - 1), filter)));
		}
		return columns;
	}

	private static Object[] cells(Object first, HeldTime held, Lengths lengths) {
		var cells = new Object[HolderView.WAITS.size() + 1];
		cells[0] = first;
		for (int i = 1; i < cells.length; i++) {
			cells[i] = lengths.cell(held.of(HolderView.WAITS.get(i - 1)));
		}
		return cells;
	}

	Figure steps(List<StepTime> all, CaseFilter filter, InsightQuery query) {
		var waited = all.stream().filter((step) -> step.waited() > 0).toList();
		var figure = Figure
			.of("waitingSteps", this.words.of("insight.cycle.waitingSteps.title"), waited.isEmpty()
					? this.words.of("insight.cycle.waiting.none")
					: this.words.of("insight.cycle.waitingSteps.most", this.names.step(waited.get(0).step(), filter),
							this.names.holder(HolderView.longest(waited.get(0).waiting()), filter)))
			.meaning("stepTime")
			.behind(query.casesOfSteps());
		return waited.isEmpty() ? figure : figure.drawn(chart(waited, filter)).told(table(waited, filter, query));
	}

	private Chart chart(List<StepTime> waited, CaseFilter filter) {
		var drawn = waited.subList(0, Math.min(DRAWN, waited.size()));
		var unit = Lengths.of(filter, this.words).unit(drawn.get(0).waited());
		var layers = new Layers();
		for (int bar = 0; bar < drawn.size(); bar++) {
			for (var ball : HolderView.WAITS) {
				layers.add(this.names.holder(ball, filter), HolderView.tone(ball), bar,
						unit.of(HolderView.seconds(drawn.get(bar).waiting(), ball)));
			}
		}
		return layers
			.on(Chart
				.lyingBars(
						Axis.categories(this.words.of("insight.filter.step"),
								drawn.stream().map((step) -> this.names.step(step.step(), filter)).toList()),
						Axis.number(this.words.of("insight.cycle.together." + unit.code())))
				.shaped("stacked horizontal"));
	}

	private TableView table(List<StepTime> waited, CaseFilter filter, InsightQuery query) {
		var lengths = Lengths.of(filter, this.words);
		var table = TableView.of("waitingSteps", this.words.of("insight.cycle.waitingSteps.caption"),
				columns(Column.text(this.words.of("insight.filter.step")), filter, lengths));
		for (var step : waited) {
			table.row(cells(new TableView.Cell(this.names.step(step.step(), filter),
					query.at(StepPage.PATH).with("step", step.step()).href()), step.waiting(), lengths));
		}
		return table;
	}

}
