package fi.polku.insight.compare;

import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.ChosenCases;
import fi.polku.insight.Figures;
import fi.polku.insight.Spans;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.FigureSource;
import fi.polku.insight.page.InsightPage;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.TableCsv;
import fi.polku.insight.page.Words;
import fi.polku.security.CurrentUser;
import fi.polku.web.Fmt;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How cases end, by the way they went, and what became of people afterwards. */
@Controller
class OutcomesPage implements InsightPage, FigureSource {

	private static final String PATH = "/insight/outcomes";

	private static final String FIGURE = "figure.outcomes";

	private final ChosenCases cases;

	private final FollowUpRows followUps;

	private final CompetingFigure competing;

	private final GroupFigures groups;

	private final AskedFigures asked;

	private final CurrentUser user;

	private final TableCsv csv;

	private final Words words;

	private final Fmt fmt;

	OutcomesPage(ChosenCases cases, FollowUpRows followUps, CompetingFigure competing, GroupFigures groups,
			AskedFigures asked, CurrentUser user, TableCsv csv, Words words, Fmt fmt) {
		this.cases = cases;
		this.followUps = followUps;
		this.competing = competing;
		this.groups = groups;
		this.asked = asked;
		this.user = user;
		this.csv = csv;
		this.words = words;
		this.fmt = fmt;
	}

	@GetMapping(PATH)
	String show(CaseFilter filter, Model model) {
		this.asked.figure(FIGURE, filter);
		model.addAttribute("figures", figures(filter));
		return "insight/outcomes";
	}

	@GetMapping(path = PATH, params = "format=csv")
	ResponseEntity<byte[]> csv(CaseFilter filter, @RequestParam String table) {
		this.asked.figure(FIGURE, filter);
		return this.csv.of(figures(filter), table);
	}

	@Override
	public String key() {
		return "outcomes";
	}

	@Override
	public List<Figure> figures(CaseFilter filter) {
		var chosen = this.cases.of(filter, this.user.get());
		var days = new Days(filter.inWorkingTime(), this.words, this.fmt);
		var figures = new ArrayList<>(List
			.of(this.competing.of(Figures.outcomes(Spans.of(chosen)), filter, InsightQuery.of(PATH, filter), days)));
		if (filter.log() == null && chosen.cases().length >= chosen.fewest()) {
			var followed = FollowedUp.of(chosen, this.followUps);
			figures
				.addAll(List.of(this.groups.by(OutcomesBy.service(chosen)), this.groups.by(OutcomesBy.segment(chosen)),
						this.groups.followUp(followed), this.groups.followUpByService(followed)));
		}
		return figures;
	}

}
