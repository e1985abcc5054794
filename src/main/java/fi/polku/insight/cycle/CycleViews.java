package fi.polku.insight.cycle;

import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;

import org.springframework.stereotype.Component;

/** The figures of the page of cycle times. */
@Component
class CycleViews {

	private final LeadFigure lead;

	private final EffortFigure effort;

	private final StepsFigure steps;

	private final TrendFigure trend;

	private final GroupsFigure groups;

	private final StepGroupsFigure stepGroups;

	CycleViews(LeadFigure lead, EffortFigure effort, StepsFigure steps, TrendFigure trend, GroupsFigure groups,
			StepGroupsFigure stepGroups) {
		this.lead = lead;
		this.effort = effort;
		this.steps = steps;
		this.trend = trend;
		this.groups = groups;
		this.stepGroups = stepGroups;
	}

	Figure lead(CycleTimes times, CaseFilter filter, InsightQuery query) {
		return this.lead.of(times, filter, query);
	}

	/** The steps, and where they are asked for those of each group. */
	List<Figure> steps(StepsOfCases steps, By by, CaseFilter filter, InsightQuery query) {
		var all = this.steps.of(steps, filter, query);
		return (by == null || steps.steps().isEmpty()) ? List.of(all)
				: List.of(all, this.stepGroups.of(by, steps, filter, query));
	}

	/** Groups where they are asked for, work and waiting, and the months. */
	List<Figure> further(CycleTimes times, By by, CaseFilter filter, InsightQuery query) {
		var shown = new ArrayList<Figure>();
		if (by != null) {
			shown.add(this.groups.of(by, times.groups(), filter, query));
		}
		shown.add(this.effort.of(times.effort(), filter, query));
		shown.add(this.trend.of(times.trend(), times.changes(), filter, query.cases(), "leadTimeMean"));
		return shown;
	}

}
