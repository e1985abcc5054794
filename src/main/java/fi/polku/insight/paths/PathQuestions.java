package fi.polku.insight.paths;

import java.util.EnumSet;
import java.util.List;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.ChosenCases;
import fi.polku.insight.columns.Kind;
import fi.polku.insight.page.InsightQuery;
import fi.polku.security.CurrentUser;

import org.springframework.stereotype.Component;

/** What the pages of ways are asked, with the cases it is about. */
@Component
class PathQuestions {

	private final ChosenCases cases;

	private final AskedFigures asked;

	private final PathNames names;

	private final CurrentUser user;

	PathQuestions(ChosenCases cases, AskedFigures asked, PathNames names, CurrentUser user) {
		this.cases = cases;
		this.asked = asked;
		this.names = names;
		this.user = user;
	}

	/** The question, as the trail keeps it; without kinds the work of people. */
	PathQuestion ask(String figure, CaseFilter filter, List<String> kinds, InsightQuery query) {
		this.asked.figure(figure, filter);
		return of(filter, kinds, query);
	}

	/** The question of somebody who is not there to ask: a report. */
	PathQuestion of(CaseFilter filter, List<String> kinds, InsightQuery query) {
		var chosen = this.cases.of(filter, this.user.get());
		var groups = StepGroups.of(chosen.columns(), KindsAsked.of(kinds, EnumSet.of(Kind.HUMAN)));
		return new PathQuestion(filter, chosen, groups, this.names.of(chosen, filter), query);
	}

}
