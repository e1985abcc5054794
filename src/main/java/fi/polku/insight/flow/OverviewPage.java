package fi.polku.insight.flow;

import java.util.List;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.FigureSource;
import fi.polku.insight.page.InsightPage;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.TableCsv;
import fi.polku.security.CurrentUser;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How things stand: what came in and went out, how long it takes, what was kept. */
@Controller
class OverviewPage implements InsightPage, FigureSource {

	private static final String PATH = "/insight";

	private final AskedFigures asked;

	private final Overviews overviews;

	private final OverviewFigures figures;

	private final TableCsv csv;

	private final CurrentUser user;

	OverviewPage(AskedFigures asked, Overviews overviews, OverviewFigures figures, TableCsv csv, CurrentUser user) {
		this.asked = asked;
		this.overviews = overviews;
		this.figures = figures;
		this.csv = csv;
		this.user = user;
	}

	@GetMapping(PATH)
	String show(CaseFilter filter, Model model) {
		this.asked.figure("figure.overview", filter);
		var overview = this.overviews.of(filter, this.user.get());
		var shown = shown(overview, filter);
		model.addAttribute("says", this.figures.sentence(overview, shown));
		model.addAttribute("numbers", this.figures.numbers(overview, shown));
		model.addAttribute("figures", this.figures.of(overview, shown));
		return "insight/overview";
	}

	@GetMapping(path = PATH, params = "format=csv")
	ResponseEntity<byte[]> csv(CaseFilter filter, @RequestParam String table) {
		this.asked.figure("figure.overview", filter);
		return this.csv.of(figures(filter), table);
	}

	@Override
	public String key() {
		return "overview";
	}

	@Override
	public List<Figure> figures(CaseFilter filter) {
		var overview = this.overviews.of(filter, this.user.get());
		return this.figures.of(overview, shown(overview, filter));
	}

	private static ShownFlow shown(Overview overview, CaseFilter filter) {
		return new ShownFlow(overview.cases(), overview.now().wip(), filter, InsightQuery.of(PATH, filter));
	}

}
