package fi.polku.insight.overrides;

import java.util.List;
import java.util.UUID;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.FigureSource;
import fi.polku.insight.page.InsightPage;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.TableCsv;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.TableView.Cell;
import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people departed from what decision tables proposed. */
@Controller
class OverridesPage implements InsightPage, FigureSource {

	private static final String PATH = "/insight/overrides";

	private static final DecisionChoice NOTHING = new DecisionChoice(null, null, null, null, null, null);

	private static final int SIZE = 50;

	private static final int MOST = 10_000;

	private final OverrideFigures figures;

	private final OverridePictures pictures;

	private final ListedDecisions listed;

	private final OverrideWords words;

	private final AskedFigures asked;

	private final TableCsv csv;

	private final CurrentUser user;

	OverridesPage(OverrideFigures figures, OverridePictures pictures, ListedDecisions listed, OverrideWords words,
			AskedFigures asked, TableCsv csv, CurrentUser user) {
		this.figures = figures;
		this.pictures = pictures;
		this.listed = listed;
		this.words = words;
		this.asked = asked;
		this.csv = csv;
		this.user = user;
	}

	@GetMapping(PATH)
	String show(CaseFilter filter, DecisionChoice choice, Model model) {
		asked(filter);
		model.addAttribute("figures", figures(filter, choice));
		return "insight/overrides";
	}

	@GetMapping(path = PATH, params = "format=csv")
	ResponseEntity<byte[]> csv(CaseFilter filter, DecisionChoice choice, @RequestParam String table) {
		asked(filter);
		return this.csv.of(figures(filter, choice), table);
	}

	private void asked(CaseFilter filter) {
		if (filter.log() == null) {
			this.asked.figure("figure.overrides", filter);
		}
	}

	@Override
	public String key() {
		return "overrides";
	}

	/** Without colleagues by name: whoever gets a report may not see them. */
	@Override
	public List<Figure> figures(CaseFilter filter) {
		return figures(filter, NOTHING).stream()
			.filter((figure) -> !figure.id().startsWith(OverridePictures.PEOPLE))
			.toList();
	}

	private List<Figure> figures(CaseFilter filter, DecisionChoice choice) {
		if (filter.log() != null) {
			return List.of(Figure.of("none", this.words.of("title"), this.words.of("fault.log")));
		}
		var checked = own(choice);
		return this.pictures.of(this.figures.of(filter, checked, this.user.get()), query(PATH, filter, checked));
	}

	@GetMapping(PATH + "/list")
	String list(CaseFilter filter, DecisionChoice choice, @RequestParam(required = false) UUID after, Model model) {
		var checked = own(choice);
		var rows = this.listed.of(filter, checked, this.user.get(), after, SIZE + 1);
		var shown = rows.subList(0, Math.min(SIZE, rows.size()));
		var query = query(PATH + "/list", filter, checked);
		model.addAttribute("table", table(shown));
		model.addAttribute("size", SIZE);
		model.addAttribute("first", (after != null) ? query.href() : null);
		model.addAttribute("next",
				(rows.size() > SIZE) ? query.with("after", shown.get(SIZE - 1).record()).href() : null);
		model.addAttribute("csv", query.csv("overrides").href());
		model.addAttribute("back", InsightQuery.of(PATH, filter).href());
		return "insight/override-list";
	}

	@GetMapping(path = PATH + "/list", params = "format=csv")
	ResponseEntity<byte[]> listCsv(CaseFilter filter, DecisionChoice choice) {
		return this.csv.of(table(this.listed.of(filter, own(choice), this.user.get(), null, MOST)));
	}

	private DecisionChoice own(DecisionChoice choice) {
		var checked = choice.checked();
		if (checked.person() != null && !OverrideFigures.seesPeople(this.user.get())) {
			throw Refusal.forbidden("insight.overrides.fault.person");
		}
		return checked;
	}

	private static InsightQuery query(String path, CaseFilter filter, DecisionChoice choice) {
		var query = InsightQuery.of(path, filter);
		for (var one : choice.chosen().entrySet()) {
			query = query.with(one.getKey(), one.getValue());
		}
		return query;
	}

	private TableView table(List<ListedDecision> rows) {
		var table = TableView.of("overrides", this.words.of("list"), Column.text(this.words.of("case")),
				Column.text(this.words.of("about")), Column.text(this.words.of("proposed")),
				Column.text(this.words.of("chosen")), Column.text(this.words.of("reason")),
				Column.text(this.words.of("row")), Column.text(this.words.of("person")),
				Column.time(this.words.of("decidedAt")));
		rows.forEach((one) -> table.row(new Cell(one.caseNumber(), "/cases/" + one.caseNumber()),
				this.words.table(one.decision()), this.words.value(one.decision(), one.proposed()),
				this.words.value(one.decision(), one.chosen()), one.overridden() ? one.reason() : null,
				this.words.row(one.row(), one.version()), one.name(), one.decidedAt()));
		return table;
	}

}
