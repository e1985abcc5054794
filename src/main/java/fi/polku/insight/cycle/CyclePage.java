package fi.polku.insight.cycle;

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

/** How long cases and their steps take, and who held the ball. */
@Controller
class CyclePage implements InsightPage, FigureSource {

	static final String PATH = "/insight/cycle-times";

	private static final Looked NOTHING = new Looked(null, null, null);

	private static final String FIGURE = "figure.cycleTimes";

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
	String show(CaseFilter filter, Looked looked, Model model) {
		var query = looked.in(InsightQuery.of(PATH, filter));
		var steps = looked.steps();
		model.addAttribute("query", query);
		model.addAttribute("groupings", Choice.groups(steps.by(), filter, query));
		model.addAttribute("orders", Choice.orders(steps.order(), query));
		model.addAttribute("kinds", (filter.log() == null) ? Choice.kinds(looked.kind(), query) : List.of());
		this.asked.figure(FIGURE, filter);
		model.addAttribute("figures", figures(filter, looked));
		return "insight/cycle-times";
	}

	@GetMapping(path = PATH, params = "format=csv")
	ResponseEntity<byte[]> csv(CaseFilter filter, Looked looked, @RequestParam String table) {
		this.asked.figure(FIGURE, filter);
		return this.csv.of(figures(filter, looked), table);
	}

	@Override
	public String key() {
		return "cycleTimes";
	}

	@Override
	public List<Figure> figures(CaseFilter filter) {
		return figures(filter, NOTHING);
	}

	private List<Figure> figures(CaseFilter filter, Looked looked) {
		var asked = looked.steps();
		var by = asked.by();
		var query = looked.in(InsightQuery.of(PATH, filter));
		var times = this.figures.cycleTimes(filter, by, this.user.get());
		var shown = new ArrayList<Figure>();
		shown.add(this.views.lead(times, filter, query));
		if (!times.leadTimes().suppressed()) {
			shown.addAll(this.views.further(times, by, filter, query));
		}
		if (!times.leadTimes().suppressed() || filter.period() != null) {
			shown.addAll(1, this.views.steps(this.figures.steps(filter, asked, this.user.get()), by, filter, query));
		}
		return shown;
	}

	/** How the page is looked at: in which groups, which steps, in what order. */
	record Looked(String by, String sort, List<String> kind) {

		StepsAsked steps() {
			return StepsAsked.of(this.by, this.sort, this.kind);
		}

		InsightQuery in(InsightQuery query) {
			var there = (this.by != null && !this.by.isBlank()) ? query.with("by", this.by) : query;
			there = (this.sort != null && !this.sort.isBlank()) ? there.with("sort", this.sort) : there;
			return (this.kind != null && !this.kind.isEmpty()) ? there.with("kind", this.kind.toArray()) : there;
		}

	}

}
