package fi.polku.opening;

import java.util.List;

import fi.polku.casefile.CasePolicy;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a case of the organisation that is beyond the guide's reach. */
@Controller
@RequestMapping("/cases/{number}/opening")
class OpeningPage {

	private final Openings openings;

	private final CasePolicy policy;

	private final Trail trail;

	private final CurrentUser user;

	OpeningPage(Openings openings, CasePolicy policy, Trail trail, CurrentUser user) {
		this.openings = openings;
		this.policy = policy;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping
	String ask(@PathVariable CaseNumber number, Model model) {
		allowed(number);
		this.trail.seen("case.accessOffered", "search", List.of(number));
		return form(number, model);
	}

	@PostMapping
	String take(@PathVariable CaseNumber number, @RequestParam(defaultValue = "") String ground,
			@RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "false") boolean named,
			Model model, HttpServletResponse response) {
		allowed(number);
		var wish = new OpeningWish(ground, reason, named);
		if (wish.fault() != null) {
			response.setStatus(422);
			model.addAttribute("fault", wish.fault());
			model.addAttribute("wish", wish);
			return form(number, model);
		}
		this.openings.take(number, wish, this.user.get());
		return "redirect:/cases/" + number;
	}

	@PostMapping("/end")
	String end(@PathVariable CaseNumber number, RedirectAttributes next) {
		this.openings.end(number, this.user.get());
		Flash.success(next, "opening.ended", number.value());
		return "redirect:/";
	}

	private String form(CaseNumber number, Model model) {
		model.addAttribute("caseNumber", number.value());
		model.addAttribute("grounds", Opening.GROUNDS);
		model.addAttribute("hours", this.openings.lasts().toHours());
		return "opening/ask";
	}

	/**
	 * A case of nobody's reading is no case: the same answer as for a number without one.
	 */
	private void allowed(CaseNumber number) {
		if (!this.policy.mayOpen(this.user.get(), number)) {
			throw Refusal.notFound("casefile.refused.case");
		}
	}

}
