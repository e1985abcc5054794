package fi.polku.insight.flow;

import java.util.List;

import fi.polku.insight.page.Figure;
import fi.polku.insight.page.Words;

import org.springframework.stereotype.Component;

/** The figures of flow, in their order. */
@Component
class FlowFigures {

	private final Words words;

	private final CumulativeFigure cumulative;

	private final OpenFigure open;

	private final ThroughputFigure throughput;

	private final AgeingFigure ageing;

	private final LittleFigure little;

	FlowFigures(Words words, CumulativeFigure cumulative, OpenFigure open, ThroughputFigure throughput,
			AgeingFigure ageing, LittleFigure little) {
		this.words = words;
		this.cumulative = cumulative;
		this.open = open;
		this.throughput = throughput;
		this.ageing = ageing;
		this.little = little;
	}

	List<Figure> of(ShownFlow shown) {
		if (!shown.isTold()) {
			var why = this.words.of(shown.wip().suppressed() ? "insight.tooFew" : "insight.noCases");
			return List.of(Figure.of("flow", this.words.of("insight.flow.cumulative"), why).meaning("wip"));
		}
		return List.of(this.cumulative.of(shown), this.open.of(shown), this.throughput.of(shown),
				this.ageing.of(shown));
	}

	/** Those that are asked for less often. */
	List<Figure> further(ShownFlow shown) {
		return shown.isTold() ? List.of(this.little.of(shown)) : List.of();
	}

}
