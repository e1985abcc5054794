package fi.polku.insight.sample;

import java.util.List;
import java.util.UUID;

import fi.polku.insight.page.InsightPage;
import fi.polku.process.CaseNumber;
import fi.polku.web.Flash;
import fi.polku.web.Refusal.FieldFault;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A case of a sample: opened with a purpose, and what was found of it. */
@Controller
@RequestMapping("/insight/samples/{id}/cases/{number}")
class SampledCasePage implements InsightPage {

	private static final SampleChecks.OpeningWish USUAL = new SampleChecks.OpeningWish("sample", null);

	private final Auditing auditing;

	private final Samples samples;

	private final SampleChecks checks;

	private final SampleForms forms;

	SampledCasePage(Auditing auditing, Samples samples, SampleChecks checks, SampleForms forms) {
		this.auditing = auditing;
		this.samples = samples;
		this.checks = checks;
		this.forms = forms;
	}

	@GetMapping
	String show(@PathVariable UUID id, @PathVariable CaseNumber number, Model model) {
		var one = this.auditing.shownCase(id, number);
		fill(one, id, model, USUAL, new SampleChecks.Noting(one.finding(), one.classification(), one.note()),
				List.of());
		return "insight/sample-case";
	}

	@PostMapping("/open")
	ModelAndView open(@PathVariable UUID id, @PathVariable CaseNumber number,
			@RequestParam(defaultValue = "") String purpose, @RequestParam(defaultValue = "") String words,
			Model model) {
		var wish = new SampleChecks.OpeningWish(purpose, words);
		var faults = this.checks.of(wish);
		if (!faults.isEmpty()) {
			var one = this.auditing.caseOf(id, number);
			fill(one, id, model, wish, new SampleChecks.Noting(one.finding(), one.classification(), one.note()),
					faults);
			return new ModelAndView("insight/sample-case", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		this.auditing.open(id, number, wish);
		return new ModelAndView("redirect:/insight/cases/" + number + "?purpose=audit");
	}

	@PostMapping("/note")
	ModelAndView note(@PathVariable UUID id, @PathVariable CaseNumber number,
			@RequestParam(defaultValue = "") String finding, @RequestParam(defaultValue = "") String classification,
			@RequestParam(defaultValue = "") String note, Model model, RedirectAttributes next) {
		var noting = new SampleChecks.Noting(finding, classification, note);
		var faults = this.checks.of(noting);
		if (!faults.isEmpty()) {
			fill(this.auditing.caseOf(id, number), id, model, USUAL, noting, faults);
			return new ModelAndView("insight/sample-case", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		this.auditing.note(id, number, noting);
		Flash.success(next, "insight.sample.noted", number.value());
		return new ModelAndView("redirect:/insight/samples/" + id);
	}

	private void fill(SampledCase one, UUID id, Model model, SampleChecks.OpeningWish wish, SampleChecks.Noting noting,
			List<FieldFault> faults) {
		var opening = this.forms.opening(wish, faults);
		var found = this.forms.noting(noting, faults);
		model.addAttribute("sample", this.auditing.sample(id));
		model.addAttribute("one", one);
		model.addAttribute("opening", opening);
		model.addAttribute("noting", found);
		model.addAttribute("notes", this.samples.notes(id, one.caseNumber()));
		model.addAttribute("openings", this.samples.openings(id, one.caseNumber()));
	}

}
