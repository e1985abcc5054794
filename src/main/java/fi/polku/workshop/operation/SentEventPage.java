package fi.polku.workshop.operation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.web.Flash;
import fi.polku.worklist.Answers;
import fi.polku.worklist.FaultTexts;
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

/** Tells a case what it waits for, by the form of the event. */
@Controller
@RequestMapping("/workshop/cases/{number}/events/{event}")
class SentEventPage {

	private final SentEvents events;

	private final FormViews forms;

	private final FaultTexts faultTexts;

	SentEventPage(SentEvents events, FormViews forms, FaultTexts faultTexts) {
		this.events = events;
		this.forms = forms;
		this.faultTexts = faultTexts;
	}

	@GetMapping
	String ask(@PathVariable CaseNumber number, @PathVariable String event, Locale locale, Model page) {
		var one = this.events.get(number, event, locale);
		form(number, one, one.known(), List.of(), page);
		return "workshop/event";
	}

	@PostMapping
	String send(@PathVariable CaseNumber number, @PathVariable String event,
			@RequestParam MultiValueMap<String, String> sent, Locale locale, Model page, HttpServletResponse response,
			RedirectAttributes next) {
		var answers = Answers.of(sent);
		var faults = this.events.send(number, event, answers, sent.getFirst("_reason"), locale);
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("reason", sent.getFirst("_reason"));
			form(number, this.events.get(number, event, locale), answers, faults, page);
			return "workshop/event";
		}
		Flash.success(next, "workshop.operation.event.sent");
		return "redirect:/workshop/cases/" + number;
	}

	private void form(CaseNumber number, SendableEvent one, Map<String, Object> values, List<FieldFault> faults,
			Model page) {
		var asked = one.form();
		page.addAttribute("number", number.value());
		page.addAttribute("event", one.event());
		page.addAttribute("fields", this.forms.of(asked, values, one.known(), faults));
		page.addAttribute("others",
				this.faultTexts.of(faults.stream().filter((it) -> asked.field(it.field()).isEmpty()).toList()));
	}

}
