package fi.polku.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.process.form.FieldFault;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a record is corrected. */
@Controller
@RequestMapping("/cases/{number}/records/{record}/correction")
class CorrectionPage {

	private final Corrections corrections;

	private final FormViews forms;

	private final Trail trail;

	private final CurrentUser user;

	CorrectionPage(Corrections corrections, FormViews forms, Trail trail, CurrentUser user) {
		this.corrections = corrections;
		this.forms = forms;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable String number, @PathVariable UUID record, Model model, Locale locale) {
		var what = find(number, record, locale);
		this.trail.seen("record.shown", "guidance", what.record().element(), what.record().caseNumber());
		return show(what, what.values(), List.of(), model);
	}

	@PostMapping
	String correct(@PathVariable String number, @PathVariable UUID record,
			@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response,
			RedirectAttributes next, Locale locale) {
		var what = find(number, record, locale);
		var answers = Answers.of(sent);
		var faults = this.corrections.correct(what, answers);
		if (faults.stream().anyMatch((fault) -> fault.field().isEmpty())) {
			Flash.fault(next, "worklist.correction.nothing");
			return "redirect:/cases/" + number + "/records/" + record + "/correction";
		}
		if (!faults.isEmpty()) {
			response.setStatus(422);
			return show(what, answers, faults, model);
		}
		Flash.success(next, "worklist.correction.done");
		return "redirect:/cases/" + number + "#records";
	}

	private String show(Correctable what, Map<String, Object> values, List<FieldFault> faults, Model model) {
		model.addAttribute("caseNumber", what.record().caseNumber().value());
		model.addAttribute("what", what);
		model.addAttribute("fields", this.forms.of(what.form(), values, what.values(), faults));
		return "worklist/correction";
	}

	private Correctable find(String number, UUID record, Locale locale) {
		return this.corrections.find(TaskPage.caseNumber(number), record, this.user.get(), locale)
			.orElseThrow(() -> Refusal.notFound("worklist.correction.none"));
	}

}
