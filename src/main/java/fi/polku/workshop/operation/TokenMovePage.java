package fi.polku.workshop.operation;

import java.util.Locale;

import fi.polku.process.CaseNumber;
import fi.polku.web.Flash;
import fi.polku.workshop.operation.TokenMoves.Moved;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves a case to another step: choose it, see what would happen, do it. */
@Controller
@RequestMapping("/workshop/cases/{number}/move")
class TokenMovePage {

	private final OperatedCases cases;

	private final MoveTargets targets;

	private final TokenMoves moves;

	TokenMovePage(OperatedCases cases, MoveTargets targets, TokenMoves moves) {
		this.cases = cases;
		this.targets = targets;
		this.moves = moves;
	}

	@GetMapping
	String choose(@PathVariable CaseNumber number, @RequestParam String from, Locale locale, Model page) {
		var place = this.moves.place(this.cases.show(number, locale), from);
		var all = this.targets.of(place);
		page.addAttribute("number", number.value());
		page.addAttribute("place", place);
		page.addAttribute("possible", all.stream().filter(MoveTarget::isPossible).toList());
		page.addAttribute("impossible", all.stream().filter((one) -> !one.isPossible()).toList());
		return "workshop/move";
	}

	@GetMapping(params = "to")
	String attempt(@PathVariable CaseNumber number, @RequestParam String from, @RequestParam String to, Locale locale,
			Model page) {
		page.addAttribute("number", number.value());
		page.addAttribute("trial", this.moves.attempt(number, from, to, locale));
		return "workshop/move-trial";
	}

	@PostMapping
	String move(@PathVariable CaseNumber number, @RequestParam String from, @RequestParam String to,
			@RequestParam String seen, @RequestParam String reason, Locale locale, RedirectAttributes next) {
		var target = this.moves.move(number, new Moved(from, to, seen, reason), locale);
		Flash.success(next, "workshop.operation.move.done", target.name());
		return "redirect:/workshop/cases/" + number;
	}

}
