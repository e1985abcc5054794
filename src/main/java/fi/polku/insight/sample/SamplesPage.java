package fi.polku.insight.sample;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.FilterNames;
import fi.polku.insight.page.InsightPage;
import fi.polku.insight.page.TableCsv;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.Words;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Samples: drawn, listed, and each with its cases, its summary and its CSV. */
@Controller
@RequestMapping("/insight/samples")
class SamplesPage implements InsightPage {

	private static final String USUAL = "20";

	private final Auditing auditing;

	private final Samples samples;

	private final SampleChecks checks;

	private final SampleForms forms;

	private final TableCsv csv;

	private final Words words;

	private final FilterNames names;

	private final CurrentUser user;

	SamplesPage(Auditing auditing, Samples samples, SampleChecks checks, SampleForms forms, TableCsv csv, Words words,
			FilterNames names, CurrentUser user) {
		this.auditing = auditing;
		this.samples = samples;
		this.checks = checks;
		this.forms = forms;
		this.csv = csv;
		this.words = words;
		this.names = names;
		this.user = user;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("fields", this.forms.drawing(null, USUAL, null, List.of()));
		model.addAttribute("samples", this.samples.all(this.user.get()));
		return "insight/samples";
	}

	@PostMapping
	ModelAndView draw(CaseFilter filter, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String size, @RequestParam(defaultValue = "") String seed, Model model,
			RedirectAttributes next) {
		var wish = new SampleWish(name, size.strip().matches("\\d{1,6}") ? Integer.valueOf(size.strip()) : null, seed);
		var faults = this.checks.of(wish);
		if (!faults.isEmpty()) {
			model.addAttribute("fields", this.forms.drawing(name, size, seed, faults));
			model.addAttribute("samples", this.samples.all(this.user.get()));
			return new ModelAndView("insight/samples", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		var drawn = this.auditing.draw(wish, filter);
		Flash.success(next, "insight.sample.drawn", drawn.size(), drawn.population());
		return new ModelAndView("redirect:/insight/samples/" + drawn.id());
	}

	@GetMapping("/{id}")
	String one(@PathVariable UUID id, Model model) {
		return shown(id, model, "insight/sample");
	}

	@GetMapping("/{id}/summary")
	String summary(@PathVariable UUID id, Model model) {
		return shown(id, model, "insight/sample-summary");
	}

	private String shown(UUID id, Model model, String template) {
		var sample = this.auditing.sample(id);
		var cases = this.auditing.shown(sample);
		model.addAttribute("sample", sample);
		model.addAttribute("cases", cases);
		model.addAttribute("narrowed", narrowed(sample));
		model.addAttribute("again", cases.isEmpty() ? null : byHand(sample.seed() + cases.get(0).caseNumber()));
		model.addAttribute("findings", Finding.codes());
		model.addAttribute("counts",
				cases.stream()
					.filter((one) -> one.finding() != null)
					.collect(Collectors.groupingBy(SampledCase::finding, Collectors.counting())));
		return template;
	}

	/** How anyone gets the digest. */
	private static String byHand(String text) {
		return "printf '%s' '" + text.replace("'", "'\\''") + "' | sha256sum";
	}

	/** The filter of the population in words, or an empty text. */
	private String narrowed(Sample sample) {
		return sample.filter()
			.entrySet()
			.stream()
			.map((one) -> this.words.of("insight.chip." + one.getKey(),
					this.names.of(one.getKey(), one.getValue().get(0), CaseFilter.ALL)))
			.collect(Collectors.joining(", "));
	}

	@GetMapping(path = "/{id}", params = "format=csv")
	ResponseEntity<byte[]> csv(@PathVariable UUID id) {
		var table = TableView.of("sample", this.words.of("insight.sample.cases"),
				Column.number(this.words.of("insight.sample.position")),
				Column.text(this.words.of("insight.sample.case")), Column.text(this.words.of("insight.sample.digest")),
				Column.text(this.words.of("insight.sample.finding")),
				Column.text(this.words.of("insight.sample.classification")),
				Column.text(this.words.of("insight.sample.note")), Column.text(this.words.of("insight.sample.notedBy")),
				Column.time(this.words.of("insight.sample.notedAt")));
		for (var one : this.auditing.shown(this.auditing.sample(id))) {
			table.row(one.position(), one.caseNumber(), one.digest(), code("finding", one.finding()),
					code("classification", one.classification()), one.note(), one.notedBy(), one.notedAt());
		}
		return this.csv.of(table);
	}

	private String code(String sort, String code) {
		return (code != null) ? this.words.of("insight.sample." + sort + "." + code) : null;
	}

}
