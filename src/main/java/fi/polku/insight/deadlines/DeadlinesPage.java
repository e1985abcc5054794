package fi.polku.insight.deadlines;

import java.util.Arrays;
import java.util.List;

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

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Deadlines of law and promises: how they were kept and which they are.
 */
@Controller
class DeadlinesPage implements InsightPage, FigureSource {

	private static final String PATH = "/insight/deadlines";

	private static final DeadlineChoice NOTHING = new DeadlineChoice(null, null, null, null, null, null);

	private static final int SIZE = 50;

	private static final int MOST = 10_000;

	private final DeadlineFigures figures;

	private final DeadlinePictures pictures;

	private final ListedDeadlines listed;

	private final DeadlineWords words;

	private final AskedFigures asked;

	private final TableCsv csv;

	private final CurrentUser user;

	DeadlinesPage(DeadlineFigures figures, DeadlinePictures pictures, ListedDeadlines listed, DeadlineWords words,
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
	String show(CaseFilter filter, DeadlineChoice choice, Model model) {
		model.addAttribute("choice", choice);
		model.addAttribute("verdicts", Arrays.stream(DeadlineState.values()).map(DeadlineState::code).toList());
		asked(filter);
		model.addAttribute("figures", figures(filter, choice));
		return "insight/deadlines";
	}

	@GetMapping(path = PATH, params = "format=csv")
	ResponseEntity<byte[]> csv(CaseFilter filter, DeadlineChoice choice, @RequestParam String table) {
		asked(filter);
		return this.csv.of(figures(filter, choice), table);
	}

	private void asked(CaseFilter filter) {
		if (filter.log() == null) {
			this.asked.figure("figure.deadlines", filter);
		}
	}

	@Override
	public String key() {
		return "deadlines";
	}

	@Override
	public List<Figure> figures(CaseFilter filter) {
		return figures(filter, NOTHING);
	}

	private List<Figure> figures(CaseFilter filter, DeadlineChoice choice) {
		if (filter.log() != null) {
			return List.of(Figure.of("kept", this.words.of("kept"), this.words.of("fault.log")));
		}
		var asked = DeadlineFilter.of(filter, choice);
		return this.pictures.of(this.figures.of(asked, this.user.get()), asked, query(PATH, asked));
	}

	@GetMapping(PATH + "/list")
	String list(CaseFilter filter, DeadlineChoice choice, @RequestParam(required = false) Long after, Model model) {
		var asked = DeadlineFilter.of(filter, choice);
		var query = query(PATH + "/list", asked);
		var rows = this.listed.of(asked, this.user.get(), after, SIZE + 1);
		var shown = rows.subList(0, Math.min(SIZE, rows.size()));
		model.addAttribute("table", table(shown));
		model.addAttribute("unseen", this.listed.unseen(asked, this.user.get()));
		model.addAttribute("size", SIZE);
		model.addAttribute("first", (after != null) ? query.href() : null);
		model.addAttribute("next", (rows.size() > SIZE) ? query.with("after", shown.get(SIZE - 1).id()).href() : null);
		model.addAttribute("csv", query.csv("deadlines").href());
		model.addAttribute("back", query(PATH, asked).without("verdict", "cause", "rule", "ground").href());
		return "insight/deadline-list";
	}

	@GetMapping(path = PATH + "/list", params = "format=csv")
	ResponseEntity<byte[]> listCsv(CaseFilter filter, DeadlineChoice choice) {
		return this.csv.of(table(this.listed.of(DeadlineFilter.of(filter, choice), this.user.get(), null, MOST)));
	}

	private static InsightQuery query(String path, DeadlineFilter asked) {
		var query = InsightQuery.of(path, asked.cases());
		for (var one : asked.chosen().entrySet()) {
			query = query.with(one.getKey(), one.getValue());
		}
		return query;
	}

	private TableView table(List<ListedDeadline> rows) {
		var table = TableView.of("deadlines", this.words.of("list"), Column.text(this.words.of("column.rule")),
				Column.text(this.words.of("column.case")), Column.text(this.words.of("column.ground")),
				Column.date(this.words.of("column.due")), Column.text(this.words.of("column.state")),
				Column.text(this.words.of("column.cause")), Column.text(this.words.of("column.daysOver")));
		for (var row : rows) {
			table.row(new Cell(this.words.rule(row.rule(), steps(row)), PATH + "/" + row.id()),
					new Cell(row.caseNumber(), "/cases/" + row.caseNumber()),
					this.words.ground(row.ground(), row.lawReference()), row.dueOn(), this.words.state(row.state()),
					cause(row),
					(row.daysOver() == null) ? null : this.words.length(row.daysOver(), "days", row.kindOfDay()));
		}
		return table;
	}

	private static List<String> steps(ListedDeadline row) {
		return (row.step() != null) ? List.of(row.step()) : List.of();
	}

	private String cause(ListedDeadline row) {
		if (row.cause() == null) {
			return null;
		}
		return Cause.EXPLAINED.code().equals(row.cause()) ? row.reason() : this.words.cause(row.cause());
	}

}
