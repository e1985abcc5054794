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

import org.springframework.stereotype.Component;

/** How much of the time of the ended cases was work, and who held the ball else. */
@Component
class EffortFigure {

	private final Words words;

	private final Names names;

	private final TargetLines targets;

	EffortFigure(Words words, Names names, TargetLines targets) {
		this.words = words;
		this.names = names;
		this.targets = targets;
	}

	Figure of(Effort effort, CaseFilter filter, InsightQuery query) {
		var figure = Figure.of("effort", this.words.of("insight.cycle.effort.title"), sentence(effort, filter))
			.meaning("flowEfficiency")
			.against(this.targets.on(filter, "flowEfficiency", "waitingShare"))
			.behind(query.with("state", "closed").cases());
		return (effort == null) ? figure : figure.drawn(chart(effort, filter)).told(table(effort, filter));
	}

	private String sentence(Effort effort, CaseFilter filter) {
		if (effort == null) {
			return this.words.of("insight.cycle.effort.few");
		}
		var share = (effort.flowEfficiency() == null) ? this.words.of("insight.cycle.effort.unknown") : this.words
			.of("insight.cycle.effort.share", percent(effort.flowEfficiency()), percent(effort.medianFlowEfficiency()));
		var ball = HolderView.longest(effort.waiting());
		return (ball == null || ball == Ball.OTHER) ? share : share + " " + this.words.of("insight.cycle.effort.held",
				this.names.holder(ball, filter), percent(HolderView.share(effort.waiting(), ball)));
	}

	private static double percent(double share) {
		return (share < 0.1) ? Math.round(share * 1000) / 10.0 : Math.round(share * 100);
	}

	/** A mean case. */
	private Chart chart(Effort effort, CaseFilter filter) {
		var unit = Lengths.of(filter, this.words).unit(effort.lead() / effort.cases());
		var layers = new Layers();
		layers.add(this.names.holder(Ball.TOUCH, filter), HolderView.tone(Ball.TOUCH), 0,
				unit.of(effort.touch() / effort.cases()));
		for (var ball : HolderView.WAITS) {
			layers.add(this.names.holder(ball, filter), HolderView.tone(ball), 0,
					unit.of(HolderView.seconds(effort.waiting(), ball) / effort.cases()));
		}
		return layers.on(
				Chart
					.lyingBars(Axis.categories("", List.of(this.words.of("insight.cycle.effort.mean"))),
							Axis.number(this.words.of("insight.cycle.unit." + unit.code())))
					.shaped("stacked horizontal"));
	}

	private TableView table(Effort effort, CaseFilter filter) {
		var lengths = Lengths.of(filter, this.words);
		var table = TableView.of("effort", this.words.of("insight.cycle.effort.caption"),
				Column.text(this.words.of("insight.cycle.holder")),
				Column.days(lengths.daysColumn(this.words.of("insight.cycle.perCase"))),
				Column.share(this.words.of("insight.cycle.shareOfLead")));
		table.row(this.names.holder(Ball.TOUCH, filter), lengths.cell(effort.touch() / effort.cases()),
				effort.touch() / effort.lead());
		for (var ball : HolderView.WAITS) {
			var held = effort.waiting().of(ball);
			table.row(this.names.holder(ball, filter), (held != null) ? lengths.cell(held / effort.cases()) : null,
					(held != null) ? held / effort.lead() : null);
		}
		return table;
	}

}
