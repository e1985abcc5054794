package fi.polku.insight.cycle;

import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.TargetLines;
import fi.polku.insight.page.Words;

import org.springframework.stereotype.Component;

/** The figures of one step. */
@Component
class StepViews {

	private final StepsFigure steps;

	private final LeadFigure lead;

	private final TrendFigure trend;

	private final CausesFigure causes;

	private final Words words;

	private final TargetLines targets;

	StepViews(StepsFigure steps, LeadFigure lead, TrendFigure trend, CausesFigure causes, Words words,
			TargetLines targets) {
		this.steps = steps;
		this.lead = lead;
		this.trend = trend;
		this.causes = causes;
		this.words = words;
		this.targets = targets;
	}

	List<Figure> of(OneStep step, CaseFilter filter, InsightQuery query) {
		var time = step.time();
		if (time == null || time.suppressed()) {
			return List.of(Figure.of("step", this.words.of("insight.cycle.step.title"),
					this.words.of((time == null) ? "insight.noCases" : "insight.tooFew")));
		}
		var figures = new ArrayList<Figure>();
		figures.add(length(step, filter, query));
		var counted = new StepsOfCases(null, null, null, false, List.of(time), List.of());
		figures.add(this.steps.of(counted, filter, query));
		figures.add(this.trend.of(step.trend(), step.changes(), filter, null, "stepMean"));
		if (step.causes() != null) {
			figures.add(this.causes.ofStep(step.causes(), filter));
		}
		return figures;
	}

	private Figure length(OneStep step, CaseFilter filter, InsightQuery query) {
		var lengths = Lengths.of(filter, this.words);
		var figure = Figure.of("step", this.words.of("insight.cycle.step.title"), sentence(step.time(), lengths))
			.meaning("stepTime")
			.against(this.targets.on(filter, "stepMedian", "stepP90", "stepMean"))
			.behind(query.casesOfSteps());
		return step.histogram().isEmpty() ? figure : figure.drawn(this.lead.chart(step.histogram(), lengths))
			.told(this.lead.table(step.histogram(), lengths, null));
	}

	private String sentence(StepTime step, Lengths lengths) {
		if (step.time() == null) {
			return this.words.of("insight.cycle.step.noneDone");
		}
		var done = this.words.of("insight.cycle.step.half", lengths.said(step.time().median()),
				lengths.said(step.time().p90()), step.time().count());
		var open = (step.open() == null || step.open() == 0) ? ""
				: " " + this.words.of("insight.cycle.step.open", step.open());
		var middle = step.withOpen();
		return (middle == null || middle.median() == null) ? done + open
				: done + open + " " + this.words.of("insight.cycle.step.withOpen", lengths.said(middle.median()));
	}

}
