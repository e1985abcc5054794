package fi.polku.insight.flow;

import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.Figures;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.SurvivalFigure;
import fi.polku.insight.page.Words;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** What the overview says. */
@Component
class OverviewFigures {

	private final SurvivalFigure survival;

	private final CumulativeFigure flow;

	private final OverviewNumbers numbers;

	private final Words words;

	private final Fmt fmt;

	OverviewFigures(SurvivalFigure survival, CumulativeFigure flow, OverviewNumbers numbers, Words words, Fmt fmt) {
		this.survival = survival;
		this.flow = flow;
		this.numbers = numbers;
		this.words = words;
		this.fmt = fmt;
	}

	String sentence(Overview overview, ShownFlow shown) {
		if (!shown.isTold()) {
			return this.words.of(shown.wip().suppressed() ? "insight.tooFew" : "insight.noCases");
		}
		var now = overview.now();
		var cases = now.wip().cases();
		var from = this.fmt.shortDate(shown.firstDay());
		var to = this.fmt.shortDate(shown.lastDay());
		var open = (cases.openAtEnd() != null) ? this.fmt.number(cases.openAtEnd()) : this.words.of("insight.flow.few");
		var says = (cases.arrived() == null) ? this.words.of("insight.overview.few", from, to, open)
				: this.words.of("insight.overview.says", from, to, this.fmt.number(cases.arrived()),
						this.fmt.number(cases.ended()), open);
		var half = (now.median() == null) ? "" : " "
				+ this.words.of("insight.overview.half", this.fmt.number(Math.round(now.median() / FlowWords.DAY)));
		var kept = (now.kept() == null) ? ""
				: " " + this.words.of("insight.overview.kept", this.fmt.percent(now.kept()));
		return says + half + kept;
	}

	List<OverviewNumber> numbers(Overview overview, ShownFlow shown) {
		return shown.isTold() ? this.numbers.of(overview, shown) : List.of();
	}

	List<Figure> of(Overview overview, ShownFlow shown) {
		if (!shown.isTold()) {
			return List.of();
		}
		var figures = new ArrayList<>(List.of(this.flow.of(shown)));
		var begun = overview.begun();
		if (begun.count() >= begun.fewest() && begun.count() > 0) {
			figures.add(this.survival.of(Figures.survival(begun), Figures.leadTimes(begun), shown.filter(),
					shown.query().with("from", shown.firstDay()).with("to", shown.lastDay())));
		}
		return figures;
	}

}
