package fi.polku.insight.flow;

import java.util.ArrayList;
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

/** How work flows: what came and went, what is open and how old it is. */
@Controller
class FlowPage implements InsightPage, FigureSource {

	static final String PATH = "/insight/flow";

	private static final String FIGURE = "figure.wip";

	private final FlowCases cases;

	private final FlowFigures figures;

	private final AskedFigures asked;

	private final TableCsv csv;

	private final CurrentUser user;

	FlowPage(FlowCases cases, FlowFigures figures, AskedFigures asked, TableCsv csv, CurrentUser user) {
		this.cases = cases;
		this.figures = figures;
		this.asked = asked;
		this.csv = csv;
		this.user = user;
	}

	@GetMapping(PATH)
	String show(CaseFilter filter, Model model) {
		this.asked.figure(FIGURE, filter);
		var shown = shown(filter);
		model.addAttribute("figures", this.figures.of(shown));
		model.addAttribute("further", this.figures.further(shown));
		return "insight/flow";
	}

	@GetMapping(path = PATH, params = "format=csv")
	ResponseEntity<byte[]> csv(CaseFilter filter, @RequestParam String table) {
		this.asked.figure(FIGURE, filter);
		return this.csv.of(figures(filter), table);
	}

	@Override
	public String key() {
		return "flow";
	}

	@Override
	public List<Figure> figures(CaseFilter filter) {
		var shown = shown(filter);
		List<Figure> all = new ArrayList<>(this.figures.of(shown));
		all.addAll(this.figures.further(shown));
		return all;
	}

	private ShownFlow shown(CaseFilter filter) {
		var cases = this.cases.of(filter, this.user.get());
		return new ShownFlow(cases, WipFigures.of(cases, filter), filter, InsightQuery.of(PATH, filter));
	}

}
