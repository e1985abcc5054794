package fi.polku.insight.paths;

import java.util.List;
import java.util.Locale;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.FigureSource;
import fi.polku.insight.page.InsightPage;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.TableCsv;
import fi.polku.process.Models;
import fi.polku.web.Refusal;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The route map: a version of a model with the figures of its steps; of a log, which step
 * follows which.
 */
@Controller
class MapPage implements InsightPage, FigureSource {

	private static final String PATH = "/insight/map";

	private static final List<String> KINDS = List.of("human", "wait", "automatic");

	private final PathQuestions questions;

	private final MapView views;

	private final ShownVersions versions;

	private final Models models;

	private final TableCsv csv;

	MapPage(PathQuestions questions, MapView views, ShownVersions versions, Models models, TableCsv csv) {
		this.questions = questions;
		this.views = views;
		this.versions = versions;
		this.models = models;
		this.csv = csv;
	}

	@GetMapping(PATH)
	String show(CaseFilter filter, @RequestParam(defaultValue = "count") String heat,
			@RequestParam(name = "by", required = false) String sort, Model model) {
		var question = question(filter, heat, sort);
		model.addAttribute("question", question.query());
		if (filter.log() != null) {
			model.addAttribute("figures", List.of(this.views.ofLog(question)));
			return "insight/map-log";
		}
		model.addAttribute("map", this.views.of(question, heat(heat, "heat"), sorting(heat, sort)));
		return "insight/map";
	}

	@GetMapping(path = PATH, params = "format=csv")
	ResponseEntity<byte[]> csv(CaseFilter filter, @RequestParam(defaultValue = "count") String heat,
			@RequestParam(name = "by", required = false) String sort, @RequestParam String table) {
		var question = question(filter, heat, sort);
		return this.csv.of(List.of(figure(question, sorting(heat, sort))), table);
	}

	private Figure figure(PathQuestion question, Heat sort) {
		return (question.filter().log() != null) ? this.views.ofLog(question) : this.views.figure(question, sort);
	}

	@Override
	public String key() {
		return "map";
	}

	@Override
	public List<Figure> figures(CaseFilter filter) {
		return List.of(figure(this.questions.of(filter, KINDS, InsightQuery.of(PATH, filter)), Heat.COUNT));
	}

	@GetMapping(value = PATH + "/{definition}.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
	ResponseEntity<byte[]> drawing(@PathVariable String definition, Locale locale) {
		if (!this.versions.isKnown(definition)) {
			throw Refusal.notFound("insight.paths.map.unknown");
		}
		return ResponseEntity.ok(this.models.drawing(definition, locale));
	}

	private PathQuestion question(CaseFilter filter, String heat, String sort) {
		var query = InsightQuery.of(PATH, filter).with("heat", heat);
		return this.questions.ask("figure.map", filter, KINDS, (sort != null) ? query.with("by", sort) : query);
	}

	/** By what the colour tells, if not otherwise asked for; {@code null} by name. */
	private static Heat sorting(String heat, String sort) {
		return "step".equals(sort) ? null : (sort != null) ? heat(sort, "by") : heat(heat, "heat");
	}

	private static Heat heat(String code, String name) {
		return Heat.ofCode(code)
			.orElseThrow(
					() -> Refusal.badRequest("insight.filter.choice", name, code, String.join(", ", Heat.codes())));
	}

}
