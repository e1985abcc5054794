package fi.polku.insight.paths;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.TableView.Cell;

import org.springframework.stereotype.Component;

/** Which step follows which, and where most of the waiting lies. */
@Component
class FlowsFigure {

	private static final int DRAWN = 12;

	private static final double DAY = 86_400;

	private final PathWords words;

	FlowsFigure(PathWords words) {
		this.words = words;
	}

	Figure flows(PathQuestion question, SmallGroups<PairTimes> flows) {
		var figure = Figure.of("flows", this.words.of("flows"), said(question, flows)).meaning("flows");
		if (flows.told().isEmpty()) {
			return figure;
		}
		var table = TableView.of("flows", this.words.of("flows.caption"), this.words.text("from"),
				this.words.text("to"), this.words.count("count"), this.words.count("cases"),
				this.words.days("mean", question), this.words.days("median", question), this.words.count("handovers"));
		flows.told()
			.forEach((pair) -> table.row(from(question, pair), to(question, pair), pair.count(), pair.cases(),
					question.days(pair.mean()), question.days(pair.median()),
					question.chosen().isTooFew(pair.handovers()) ? null : pair.handovers()));
		if (!flows.others().isEmpty()) {
			table.row(this.words.of("others", flows.others().size()), null,
					flows.others().stream().mapToInt(PairTimes::count).sum(), null, null, null, null);
		}
		return figure.drawn(bars(question, flows.told(), this.words.of("column.count"), PairTimes::count))
			.told(table)
			.behind(question.query().cases());
	}

	private String said(PathQuestion question, SmallGroups<PairTimes> flows) {
		if (flows.told().isEmpty()) {
			return question.isTooFew() ? this.words.none(question) : this.words.of("flows.none");
		}
		var most = flows.told().get(0);
		return this.words.of("flows.says", flows.told().size() + flows.others().size(), from(question, most),
				toName(question, most), most.count(), this.words.days(question, most.median()));
	}

	/** Pairs by all their waiting; the first are the bottlenecks. */
	Figure bottlenecks(PathQuestion question, SmallGroups<PairTimes> flows) {
		var most = flows.told()
			.stream()
			.filter((pair) -> pair.waiting() > 0)
			.sorted(Comparator.comparingDouble(PairTimes::waiting).reversed())
			.toList();
		var title = this.words.of("bottlenecks");
		if (most.isEmpty()) {
			return Figure.of("bottlenecks", title,
					question.isTooFew() ? this.words.none(question) : this.words.of("bottlenecks.none"));
		}
		double all = flows.told().stream().mapToDouble(PairTimes::waiting).sum()
				+ flows.others().stream().mapToDouble(PairTimes::waiting).sum();
		var first = most.get(0);
		var table = TableView.of("bottlenecks", this.words.of("bottlenecks.caption"), this.words.text("from"),
				this.words.text("to"), this.words.days("waitingInAll", question), this.words.share("ofWaiting"),
				this.words.count("count"), this.words.days("waitingEach", question));
		most.forEach((pair) -> table.row(from(question, pair), to(question, pair), question.days(pair.waiting()),
				pair.waiting() / all, pair.count(), question.days(pair.waiting() / pair.count())));
		return Figure
			.of("bottlenecks", title,
					this.words.of("bottlenecks.says", from(question, first), toName(question, first),
							this.words.days(question, first.waiting()), this.words.share(first.waiting() / all),
							this.words.days(question, first.waiting() / first.count())))
			.drawn(bars(question, most, table.columns().get(2).label(), (pair) -> question.days(pair.waiting()) / DAY))
			.told(table)
			.behind(question.query().cases().with("step", question.groups().name(first.to())))
			.meaning("bottlenecks");
	}

	private Chart bars(PathQuestion question, List<PairTimes> pairs, String axis, ToDoubleFunction<PairTimes> value) {
		var shown = pairs.stream().limit(DRAWN).toList();
		return Chart
			.lyingBars(Axis.categories("", shown.stream().map((pair) -> way(question, pair)).toList()),
					Axis.number(axis))
			.with(Series.of(axis, shown.stream().mapToDouble(value).toArray()));
	}

	private static String way(PathQuestion question, PairTimes pair) {
		return from(question, pair) + " → " + toName(question, pair);
	}

	private static String from(PathQuestion question, PairTimes pair) {
		return question.named().step(question.groups().name(pair.from()));
	}

	private static String toName(PathQuestion question, PairTimes pair) {
		return question.named().step(question.groups().name(pair.to()));
	}

	private static Cell to(PathQuestion question, PairTimes pair) {
		return new Cell(toName(question, pair), question.casesAt(question.groups().name(pair.to())));
	}

}
