package fi.polku.insight.flow;

import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.Figure;
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
class FlowPage implements InsightPage {

	static final String PATH = "/insight/flow";

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
		var shown = shown(filter);
		model.addAttribute("figures", this.figures.of(shown));
		model.addAttribute("further", this.figures.further(shown));
		return "insight/flow";
	}

	@GetMapping(path = PATH, params = "format=csv")
	ResponseEntity<byte[]> csv(CaseFilter filter, @RequestParam String table) {
		var shown = shown(filter);
		List<Figure> all = new ArrayList<>(this.figures.of(shown));
		all.addAll(this.figures.further(shown));
		return this.csv.of(all, table);
	}

	private ShownFlow shown(CaseFilter filter) {
		this.asked.figure("figure.wip", filter);
		var cases = this.cases.of(filter, this.user.get());
		return new ShownFlow(cases, WipFigures.of(cases, filter), filter, InsightQuery.of(PATH, filter));
	}

}
