package fi.polku.insight.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import fi.polku.insight.flow.Overview.Standing;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.TargetLine;
import fi.polku.insight.page.TargetLines;
import fi.polku.insight.page.Words;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** The five numbers of the overview, each with its change and where it leads. */
@Component
class OverviewNumbers {

	private final Words words;

	private final Fmt fmt;

	private final TargetLines targets;

	OverviewNumbers(Words words, Fmt fmt, TargetLines targets) {
		this.words = words;
		this.fmt = fmt;
		this.targets = targets;
	}

	List<OverviewNumber> of(Overview overview, ShownFlow shown) {
		var flow = shown.query().at(FlowPage.PATH);
		var span = shown.wip().window();
		var numbers = new ArrayList<>(List.of(
				number("arrived", overview, (one) -> whole(one.wip().cases().arrived()), flow,
						shown.arrived(span.from(), span.until()), "case", shown),
				number("ended", overview, (one) -> whole(one.wip().cases().ended()), flow,
						shown.ended(span.from(), span.until()), "throughput", shown),
				number("open", overview, (one) -> whole(one.wip().cases().openAtEnd()), flow, shown.openAtEnd(), "wip",
						shown),
				median(overview, shown)));
		if (KeptDeadlines.canTell(shown.filter())) {
			numbers.add(deadlines(overview, shown));
		}
		return numbers;
	}

	private List<TargetLine> targets(String figure, ShownFlow shown) {
		return this.targets.on(shown.filter(), figure);
	}

	private static Double whole(Long count) {
		return (count != null) ? count.doubleValue() : null;
	}

	private OverviewNumber number(String key, Overview overview, Function<Standing, Double> value, InsightQuery page,
			InsightQuery cases, String definition, ShownFlow shown) {
		var now = value.apply(overview.now());
		return new OverviewNumber(this.words.of("insight.overview." + key),
				(now != null) ? this.fmt.number(now) : this.words.of("insight.overview.notTold"), null,
				change(overview, value, 1, ""), page.href(), cases.href(), definition, targets(definition, shown));
	}

	private OverviewNumber median(Overview overview, ShownFlow shown) {
		var middle = overview.now().middle();
		Function<Standing, Double> days = (one) -> (one.median() == null) ? null
				: Double.valueOf(Math.round(one.median() / FlowWords.DAY));
		var value = (middle == null) ? this.words.of("insight.overview.notTold") : (middle.median() == null)
				? this.words.of("insight.overview.notYet") : this.fmt.number(days.apply(overview.now()));
		var band = (middle == null || middle.median() == null) ? null
				: this.words.of("insight.overview.band", edge(middle.lower()), edge(middle.upper()));
		var begun = shown.query().without("period").with("from", shown.firstDay()).with("to", shown.lastDay());
		return new OverviewNumber(this.words.of("insight.overview.median"), value, band, change(overview, days, 1, ""),
				begun.at("/insight/cycle-times").href(), begun.cases().href(), "medianWithOpen",
				targets("medianWithOpen", shown));
	}

	private String edge(Double seconds) {
		return (seconds != null) ? this.fmt.number(Math.round(seconds / FlowWords.DAY)) : "–";
	}

	private OverviewNumber deadlines(Overview overview, ShownFlow shown) {
		var kept = overview.now().kept();
		var page = shown.query()
			.at("/insight/deadlines")
			.without("from", "to", "period")
			.with("dueFrom", shown.firstDay())
			.with("dueTo", shown.lastDay());
		return new OverviewNumber(this.words.of("insight.overview.deadlines"),
				(kept != null) ? this.fmt.percent(kept) : this.words.of("insight.overview.notTold"), null,
				change(overview, Standing::kept, 100, " %"), page.href(), page.with("verdict", "late").href(),
				"deadline", targets("deadline", shown));
	}

	private String change(Overview overview, Function<Standing, Double> value, double scale, String unit) {
		var now = value.apply(overview.now());
		var before = (overview.before() != null) ? value.apply(overview.before()) : null;
		if (now == null || before == null) {
			return this.words.of("insight.overview.noBefore");
		}
		long change = Math.round(now * scale) - Math.round(before * scale);
		return (change == 0) ? this.words.of("insight.overview.same")
				: this.words.of((change > 0) ? "insight.overview.more" : "insight.overview.less",
						this.fmt.number(Math.abs(change)), this.fmt.number(Math.round(before * scale)) + unit);
	}

}
