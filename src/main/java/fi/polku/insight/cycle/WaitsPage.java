package fi.polku.insight.cycle;

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

/** What cases wait for: whom, when, at which steps, and why. */
@Controller
class WaitsPage implements InsightPage, FigureSource {

	private static final String PATH = "/insight/waiting";

	private static final String FIGURE = "figure.waiting";

	private final CycleFigures figures;

	private final WaitingFigure waiting;

	private final CausesFigure causes;

	private final AskedFigures asked;

	private final TableCsv csv;

	private final CurrentUser user;

	WaitsPage(CycleFigures figures, WaitingFigure waiting, CausesFigure causes, AskedFigures asked, TableCsv csv,
			CurrentUser user) {
		this.figures = figures;
		this.waiting = waiting;
		this.causes = causes;
		this.asked = asked;
		this.csv = csv;
		this.user = user;
	}

	@GetMapping(PATH)
	String show(CaseFilter filter, Model model) {
		this.asked.figure(FIGURE, filter);
		model.addAttribute("figures", figures(filter));
		return "insight/waiting";
	}

	@GetMapping(path = PATH, params = "format=csv")
	ResponseEntity<byte[]> csv(CaseFilter filter, @RequestParam String table) {
		this.asked.figure(FIGURE, filter);
		return this.csv.of(figures(filter), table);
	}

	@Override
	public String key() {
		return "waiting";
	}

	@Override
	public List<Figure> figures(CaseFilter filter) {
		var query = InsightQuery.of(PATH, filter);
		var waiting = this.figures.waiting(filter, this.user.get());
		var months = this.waiting.months(waiting, filter, query);
		if (waiting.suppressed()) {
			return List.of(months);
		}
		var steps = this.figures.steps(filter, StepsAsked.inOrder(StepOrder.WAITING), this.user.get());
		return List.of(months, this.waiting.steps(steps.steps(), filter, query),
				this.causes.of(waiting.causes(), filter, query));
	}

}
