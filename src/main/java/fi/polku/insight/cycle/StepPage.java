package fi.polku.insight.cycle;

import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightPage;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.TableCsv;
import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One step by itself: the one that the filter names. */
@Controller
class StepPage implements InsightPage {

	static final String PATH = "/insight/cycle-times/step";

	private final CycleFigures figures;

	private final StepViews views;

	private final Names names;

	private final AskedFigures asked;

	private final TableCsv csv;

	private final CurrentUser user;

	StepPage(CycleFigures figures, StepViews views, Names names, AskedFigures asked, TableCsv csv, CurrentUser user) {
		this.figures = figures;
		this.views = views;
		this.names = names;
		this.asked = asked;
		this.csv = csv;
		this.user = user;
	}

	@GetMapping(PATH)
	String show(CaseFilter filter, Model model) {
		var query = InsightQuery.of(PATH, filter);
		model.addAttribute("figures", figures(filter));
		model.addAttribute("name", this.names.step(filter.step(), filter));
		model.addAttribute("back", query.at(CyclePage.PATH).without("step").href());
		return "insight/step";
	}

	@GetMapping(path = PATH, params = "format=csv")
	ResponseEntity<byte[]> csv(CaseFilter filter, @RequestParam String table) {
		return this.csv.of(figures(filter), table);
	}

	private List<Figure> figures(CaseFilter filter) {
		if (filter.step() == null) {
			throw Refusal.badRequest("insight.cycle.whichStep");
		}
		this.asked.figure("figure.steps", filter);
		var step = this.figures.step(filter, this.user.get());
		return new ArrayList<>(this.views.of(step, filter, InsightQuery.of(PATH, filter)));
	}

}
