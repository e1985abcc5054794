package fi.polku.insight.paths;

import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.page.Figure;

import org.springframework.stereotype.Component;

/** The figures of ways beside the ways themselves. */
@Component
class OtherFigures {

	private final FlowsFigure flows;

	private final ReworkFigure rework;

	private final HandoverFigures handovers;

	private final DotsFigure dots;

	OtherFigures(FlowsFigure flows, ReworkFigure rework, HandoverFigures handovers, DotsFigure dots) {
		this.flows = flows;
		this.rework = rework;
		this.handovers = handovers;
		this.dots = dots;
	}

	List<Figure> of(PathQuestion question, boolean byLength) {
		var pairs = SmallGroups.of(question.chosen(),
				question.isTooFew() ? List.<PairTimes>of() : DirectFlows.of(question.chosen(), question.groups()),
				PairTimes::cases);
		var figures = new ArrayList<Figure>();
		figures.add(this.flows.bottlenecks(question, pairs));
		figures.add(this.rework.of(question));
		figures.addAll(this.handovers.of(question));
		figures.add(this.flows.flows(question, pairs));
		figures.add(this.dots.of(question, byLength));
		return figures;
	}

}
