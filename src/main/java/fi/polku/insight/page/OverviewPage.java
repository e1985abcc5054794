package fi.polku.insight.page;

import java.util.List;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How things stand: what came in and went out, and how long it takes. */
@Controller
class OverviewPage implements InsightPage {

	private static final String PATH = "/insight";

	private final AskedFigures asked;

	private final OverviewFigures figures;

	private final TableCsv csv;

	OverviewPage(AskedFigures asked, OverviewFigures figures, TableCsv csv) {
		this.asked = asked;
		this.figures = figures;
		this.csv = csv;
	}

	@GetMapping(PATH)
	String show(CaseFilter filter, Model model) {
		model.addAttribute("figures", figures(filter));
		return "insight/overview";
	}

	@GetMapping(path = PATH, params = "format=csv")
	ResponseEntity<byte[]> csv(CaseFilter filter, @RequestParam String table) {
		return this.csv.of(figures(filter), table);
	}

	private List<Figure> figures(CaseFilter filter) {
		this.asked.figure("figure.overview", filter);
		return this.figures.of(filter, InsightQuery.of(PATH, filter));
	}

}
