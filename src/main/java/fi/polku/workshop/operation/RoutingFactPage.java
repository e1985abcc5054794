package fi.polku.workshop.operation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.Form;
import fi.polku.web.Flash;
import fi.polku.workshop.operation.FactChanges.Changed;
import fi.polku.worklist.Answers;
import fi.polku.worklist.FormViews;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes one thing a case is routed by, by the field that asks it in its form. */
@Controller
@RequestMapping("/workshop/cases/{number}/facts/{name}")
class RoutingFactPage {

	private final FactChanges changes;

	private final FormViews forms;

	RoutingFactPage(FactChanges changes, FormViews forms) {
		this.changes = changes;
		this.forms = forms;
	}

	@GetMapping
	String ask(@PathVariable CaseNumber number, @PathVariable String name, @RequestParam(required = false) String in,
			Locale locale, Model page) {
		var fact = this.changes.get(number, name, in, locale);
		form(number, fact, (fact.value() != null) ? Map.of(name, fact.value()) : Map.of(), List.of(), page);
		return "workshop/fact";
	}

	@PostMapping
	String change(@PathVariable CaseNumber number, @PathVariable String name,
			@RequestParam MultiValueMap<String, String> sent, Locale locale, Model page, HttpServletResponse response,
			RedirectAttributes next) {
		var answers = Answers.of(sent);
		var value = answers.get(name);
		var faults = this.changes.change(number, name,
				new Changed(sent.getFirst("_in"), sent.getFirst("_seen"), value, sent.getFirst("_reason")), locale);
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("reason", sent.getFirst("_reason"));
			var fact = this.changes.get(number, name, sent.getFirst("_in"), locale);
			form(number, fact, (value != null) ? Map.of(name, value) : Map.of(), faults, page);
			return "workshop/fact";
		}
		Flash.success(next, "workshop.operation.fact.changed");
		return "redirect:/workshop/cases/" + number + "#facts";
	}

	private void form(CaseNumber number, RoutingFact fact, Map<String, Object> values, List<FieldFault> faults,
			Model page) {
		page.addAttribute("number", number.value());
		page.addAttribute("fact", fact);
		page.addAttribute("fields", this.forms.of(new Form(List.of(fact.field())), values, Map.of(), faults));
	}

}
