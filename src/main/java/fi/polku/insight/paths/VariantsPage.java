package fi.polku.insight.paths;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.columns.Kind;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.FigureSource;
import fi.polku.insight.page.InsightPage;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.TableCsv;
import fi.polku.web.Refusal;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ways of cases: orders of steps, what is done again, handovers, where it waits. */
@Controller
class VariantsPage implements InsightPage, FigureSource {

	private static final String PATH = "/insight/variants";

	private static final List<String> ORDERS = List.of("beginning", "length");

	private final PathQuestions questions;

	private final VariantsFigure variants;

	private final OtherFigures others;

	private final TableCsv csv;

	VariantsPage(PathQuestions questions, VariantsFigure variants, OtherFigures others, TableCsv csv) {
		this.questions = questions;
		this.variants = variants;
		this.others = others;
		this.csv = csv;
	}

	@GetMapping(PATH)
	String show(CaseFilter filter, Choice choice, Model model) {
		var question = question(filter, choice);
		var ways = Paths.variants(question.chosen(), question.groups(), choice.first());
		model.addAttribute("question", question.query());
		model.addAttribute("choice", choice);
		model.addAttribute("kinds", KindsAsked.codes(EnumSet.allOf(Kind.class)));
		model.addAttribute("variants", this.variants.of(question, ways));
		model.addAttribute("ways", this.variants.ways(question, ways));
		model.addAttribute("figures", this.others.of(question, choice.isByLength()));
		return "insight/variants";
	}

	@GetMapping(path = PATH, params = "format=csv")
	ResponseEntity<byte[]> csv(CaseFilter filter, Choice choice, @RequestParam String table) {
		return this.csv.of(figures(question(filter, choice), choice), table);
	}

	private List<Figure> figures(PathQuestion question, Choice choice) {
		var figures = new ArrayList<Figure>();
		figures.add(this.variants.of(question, Paths.variants(question.chosen(), question.groups(), choice.first())));
		figures.addAll(this.others.of(question, choice.isByLength()));
		return figures;
	}

	@Override
	public String key() {
		return "variants";
	}

	@Override
	public List<Figure> figures(CaseFilter filter) {
		var choice = new Choice(null, null, null);
		return figures(this.questions.of(filter, choice.kind(), choice.in(InsightQuery.of(PATH, filter))), choice);
	}

	private PathQuestion question(CaseFilter filter, Choice choice) {
		return this.questions.ask("figure.variants", filter, choice.kind(),
				choice.checked().in(InsightQuery.of(PATH, filter)));
	}

	/**
	 * What is asked beside the cases.
	 *
	 * @param kind kinds of steps
	 * @param first how many ways are told
	 * @param order of the dots' rows
	 */
	record Choice(List<String> kind, Integer first, String order) {

		private static final int FIRST = 10;

		Choice {
			kind = (kind == null || kind.isEmpty()) ? List.of("human") : kind;
			first = (first == null) ? FIRST : first;
			order = (order == null || order.isBlank()) ? ORDERS.get(0) : order;
		}

		Choice checked() {
			if (this.first < 1 || this.first > Variants.MOST) {
				throw Refusal.badRequest("insight.paths.first", this.first, Variants.MOST);
			}
			if (!ORDERS.contains(this.order)) {
				throw Refusal.badRequest("insight.filter.choice", "order", this.order, String.join(", ", ORDERS));
			}
			return this;
		}

		boolean isByLength() {
			return this.order.equals("length");
		}

		InsightQuery in(InsightQuery query) {
			return query.with("kind", this.kind.toArray()).with("first", this.first).with("order", this.order);
		}

	}

}
