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

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How long cases and their steps take, and who held the ball. */
@Controller
class CyclePage implements InsightPage {

	static final String PATH = "/insight/cycle-times";

	private final CycleFigures figures;

	private final CycleViews views;

	private final AskedFigures asked;

	private final TableCsv csv;

	private final CurrentUser user;

	CyclePage(CycleFigures figures, CycleViews views, AskedFigures asked, TableCsv csv, CurrentUser user) {
		this.figures = figures;
		this.views = views;
		this.asked = asked;
		this.csv = csv;
		this.user = user;
	}

	@GetMapping(PATH)
	String show(CaseFilter filter, @RequestParam(required = false) String by,
			@RequestParam(required = false) String sort, Model model) {
		var query = query(filter, by, sort);
		model.addAttribute("query", query);
		model.addAttribute("groupings", Choice.groups(CycleApi.by(by), filter.log() != null, query));
		model.addAttribute("orders", Choice.orders(CycleApi.order(sort), query));
		model.addAttribute("figures", figures(filter, by, sort));
		return "insight/cycle-times";
	}

	@GetMapping(path = PATH, params = "format=csv")
	ResponseEntity<byte[]> csv(CaseFilter filter, @RequestParam(required = false) String by,
			@RequestParam(required = false) String sort, @RequestParam String table) {
		return this.csv.of(figures(filter, by, sort), table);
	}

	private static InsightQuery query(CaseFilter filter, String by, String sort) {
		var query = InsightQuery.of(PATH, filter);
		query = (by != null && !by.isBlank()) ? query.with("by", by) : query;
		return (sort != null && !sort.isBlank()) ? query.with("sort", sort) : query;
	}

	private List<Figure> figures(CaseFilter filter, String group, String sort) {
		var by = CycleApi.by(group);
		var order = CycleApi.order(sort);
		this.asked.figure("figure.cycleTimes", filter);
		var query = query(filter, group, sort);
		var times = this.figures.cycleTimes(filter, by, this.user.get());
		var shown = new ArrayList<Figure>();
		shown.add(this.views.lead(times, filter, query));
		if (!times.leadTimes().suppressed()) {
			shown.addAll(this.views.further(times, by, filter, query));
			shown.add(1, this.views.steps(this.figures.steps(filter, null, order, this.user.get()), filter, query));
		}
		return shown;
	}

}
