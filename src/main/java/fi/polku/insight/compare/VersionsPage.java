package fi.polku.insight.compare;

import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.compare.ComparisonApi.AskedComparisons;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.FigureSource;
import fi.polku.insight.page.InsightPage;
import fi.polku.insight.page.TableCsv;
import fi.polku.insight.page.Words;
import fi.polku.web.Refusal;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What a change did: two versions, two periods, or a log and own cases. */
@Controller
class VersionsPage implements InsightPage, FigureSource {

	static final String PATH = "/insight/versions";

	private final AskedComparisons comparisons;

	private final ComparisonFigures figures;

	private final Chooser chooser;

	private final TableCsv csv;

	private final Words words;

	VersionsPage(AskedComparisons comparisons, ComparisonFigures figures, Chooser chooser, TableCsv csv, Words words) {
		this.comparisons = comparisons;
		this.figures = figures;
		this.chooser = chooser;
		this.csv = csv;
		this.words = words;
	}

	@GetMapping(PATH)
	String show(CaseFilter filter, @ModelAttribute("asked") Asked asked, Model model) {
		var question = this.chooser.whole(filter, asked);
		model.addAttribute("chooser", this.chooser.of(question));
		model.addAttribute("question", question);
		model.addAttribute("asked", question.asked());
		model.addAttribute("query", question.query());
		try {
			var comparison = question.isEmpty() ? null : compare(question);
			model.addAttribute("figures", (comparison != null) ? this.figures.of(comparison, question) : List.of());
			model.addAttribute("further",
					(comparison != null) ? this.figures.further(comparison, question) : List.of());
			model.addAttribute("warnings", (comparison != null) ? comparison.warnings() : List.of());
		}
		catch (Refusal refusal) {
			model.addAttribute("fault", this.words.of(refusal.textKey(), refusal.args()));
		}
		return "insight/versions";
	}

	@GetMapping(path = PATH, params = "format=csv")
	ResponseEntity<byte[]> csv(CaseFilter filter, @ModelAttribute("asked") Asked asked, @RequestParam String table) {
		var question = this.chooser.whole(filter, asked);
		return this.csv.of(all(compare(question), question), table);
	}

	private List<Figure> all(Comparison comparison, Question question) {
		var all = new ArrayList<Figure>(this.figures.of(comparison, question));
		all.addAll(this.figures.further(comparison, question));
		return all;
	}

	@Override
	public String key() {
		return "versions";
	}

	/** The two newest versions; without two there is nothing to compare. */
	@Override
	public List<Figure> figures(CaseFilter filter) {
		var question = this.chooser.whole(filter, Asked.NOTHING);
		try {
			return question.isEmpty() ? List.of(none(this.words.of("insight.compare.emptyText")))
					: all(this.comparisons.of(question.filter(), question.asked()), question);
		}
		catch (Refusal refusal) {
			return List.of(none(this.words.of(refusal.textKey(), refusal.args())));
		}
	}

	private Figure none(String why) {
		return Figure.of("difference", this.words.of("insight.tab.versions"), why);
	}

	private Comparison compare(Question question) {
		return this.comparisons.of("figure.versions", question.filter(), question.asked());
	}

}
