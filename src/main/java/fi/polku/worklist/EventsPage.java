package fi.polku.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
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

/** The page on which what happened outside is told: one button on the case. */
@Controller
@RequestMapping("/cases/{number}/events")
class EventsPage {

	private final Events events;

	private final WorkItems items;

	private final FormViews forms;

	private final Refusals refusals;

	private final CurrentUser user;

	EventsPage(Events events, WorkItems items, FormViews forms, Refusals refusals, CurrentUser user) {
		this.events = events;
		this.items = items;
		this.forms = forms;
		this.refusals = refusals;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable String number, Model model, Locale locale) {
		var caseNumber = TaskPage.caseNumber(number);
		if (!this.events.mayTell(caseNumber, this.user.get())) {
			throw this.refusals.of(new Outcome.Unknown());
		}
		model.addAttribute("caseNumber", number);
		model.addAttribute("events", this.events.possible(caseNumber, this.user.get(), locale));
		model.addAttribute("items", this.items.ofCase(number, this.user.get(), locale));
		return "worklist/events";
	}

	@GetMapping("/{event}")
	String ask(@PathVariable String number, @PathVariable String event, Model model, Locale locale) {
		var caseNumber = TaskPage.caseNumber(number);
		form(find(caseNumber, event, locale), caseNumber, null, List.of(), model, locale);
		return "worklist/event";
	}

	@PostMapping("/{event}")
	String tell(@PathVariable String number, @PathVariable String event,
			@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response,
			RedirectAttributes next, Locale locale) {
		var caseNumber = TaskPage.caseNumber(number);
		var answers = Answers.of(sent);
		var outcome = this.events.tell(caseNumber, event, answers, this.user.get());
		if (outcome instanceof Outcome.Faulty faulty) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			form(find(caseNumber, event, locale), caseNumber, answers, faulty.faults(), model, locale);
			return "worklist/event";
		}
		this.refusals.check(outcome);
		Flash.success(next, "worklist.events.told");
		return "redirect:/cases/" + number + "/events";
	}

	private PossibleEvent find(CaseNumber caseNumber, String event, Locale locale) {
		return this.events.find(caseNumber, event, this.user.get(), locale)
			.orElseThrow(() -> this.refusals.of(new Outcome.NotPossible()));
	}

	private void form(PossibleEvent event, CaseNumber caseNumber, Map<String, Object> answers, List<FieldFault> faults,
			Model model, Locale locale) {
		model.addAttribute("caseNumber", caseNumber.value());
		model.addAttribute("items", this.items.ofCase(caseNumber.value(), this.user.get(), locale));
		model.addAttribute("event", event);
		model.addAttribute("fields",
				this.forms.of(event.form(), (answers != null) ? answers : event.values(), event.values(), faults));
	}

}
