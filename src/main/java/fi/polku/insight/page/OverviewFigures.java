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
class OverviewFigures implements FigureSource {

	private final ChosenCases cases;

	private final SurvivalFigure survival;

	private final MonthlyFigure monthly;

	private final CurrentUser user;

	OverviewFigures(ChosenCases cases, SurvivalFigure survival, MonthlyFigure monthly, CurrentUser user) {
		this.cases = cases;
		this.survival = survival;
		this.monthly = monthly;
		this.user = user;
	}

	@Override
	public String key() {
		return "overview";
	}

	@Override
	public List<Figure> figures(CaseFilter filter) {
		return of(filter, InsightQuery.of("/insight", filter));
	}

	List<Figure> of(CaseFilter filter, InsightQuery query) {
		var reader = this.user.get();
		var all = Spans.of(this.cases.of(filter, reader));
		var survival = this.survival.of(Figures.survival(all), Figures.leadTimes(all), query);
		boolean isTold = all.count() >= all.fewest();
		return isTold ? List.of(survival, this.monthly.of(filter, reader, query)) : List.of(survival);
	}

}
