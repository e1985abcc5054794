package fi.polku.insight.page;

import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.ChosenCases;
import fi.polku.insight.Figures;
import fi.polku.insight.Spans;
import fi.polku.security.CurrentUser;

import org.springframework.stereotype.Component;

/** The figures of the overview. */
@Component
class OverviewFigures {

	private final ChosenCases cases;

	private final SurvivalFigure survival;

	private final CurrentUser user;

	OverviewFigures(ChosenCases cases, SurvivalFigure survival, CurrentUser user) {
		this.cases = cases;
		this.survival = survival;
		this.user = user;
	}

	List<Figure> of(CaseFilter filter, InsightQuery query) {
		var all = Spans.of(this.cases.of(filter, this.user.get()));
		return List.of(this.survival.of(Figures.survival(all), Figures.leadTimes(all), query));
	}

}
