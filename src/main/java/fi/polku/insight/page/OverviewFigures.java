package fi.polku.insight.page;

import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.CaseSpans;
import fi.polku.insight.Figures;
import fi.polku.security.CurrentUser;

import org.springframework.stereotype.Component;

/** The figures of the overview. */
@Component
class OverviewFigures {

	private final CaseSpans spans;

	private final SurvivalFigure survival;

	private final CurrentUser user;

	OverviewFigures(CaseSpans spans, SurvivalFigure survival, CurrentUser user) {
		this.spans = spans;
		this.survival = survival;
		this.user = user;
	}

	List<Figure> of(CaseFilter filter, InsightQuery query) {
		var all = this.spans.of(filter, this.user.get());
		return List.of(this.survival.of(Figures.survival(all), Figures.leadTimes(all), query));
	}

}
