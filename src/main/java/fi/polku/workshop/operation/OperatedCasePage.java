package fi.polku.workshop.operation;

import java.util.Locale;

import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A running case, found by its number: where it stands and what can be done to it. */
@Controller
@RequestMapping("/workshop/cases")
class OperatedCasePage {

	private final OperatedCases cases;

	private final CasePlaces places;

	private final RoutingFacts facts;

	private final SentEvents events;

	OperatedCasePage(OperatedCases cases, CasePlaces places, RoutingFacts facts, SentEvents events) {
		this.cases = cases;
		this.places = places;
		this.facts = facts;
		this.events = events;
	}

	@GetMapping
	String find(@RequestParam(defaultValue = "") String number, Model page) {
		var wanted = number.strip();
		if (wanted.matches("\\d{4}-\\d{6}")) {
			return "redirect:/workshop/cases/" + wanted;
		}
		page.addAttribute("wanted", wanted);
		return "workshop/find-case";
	}

	@GetMapping("/{number}")
	String show(@PathVariable CaseNumber number, Locale locale, Model page) {
		var one = this.cases.show(number, locale);
		page.addAttribute("number", number.value());
		page.addAttribute("runs", one.runs());
		page.addAttribute("places", this.places.of(one));
		page.addAttribute("hidden", !one.named());
		page.addAttribute("facts", this.facts.of(one, locale));
		page.addAttribute("events", this.events.of(one, locale));
		return "workshop/case";
	}

}
