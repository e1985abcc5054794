package fi.polku.improvement;

import java.util.Arrays;
import java.util.Locale;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was reported, for the owners of the processes, who answer. */
@Controller
@RequestMapping("/waste")
class WasteAnswerPage {

	private static final int LONGEST = 500;

	private final Wastes wastes;

	private final CurrentUser user;

	WasteAnswerPage(Wastes wastes, CurrentUser user) {
		this.wastes = wastes;
		this.user = user;
	}

	@GetMapping
	String all(Model page, Locale locale) {
		page.addAttribute("wastes", this.wastes.all(locale));
		page.addAttribute("states", Arrays.stream(WasteState.values()).map(WasteState::code).toList());
		return "improvement/all";
	}

	/** Why it was done or not done is said to the one who reported it. */
	@PostMapping("/{id}/answer")
	String answer(@PathVariable long id, @RequestParam String state, @RequestParam(defaultValue = "") String answer,
			RedirectAttributes next) {
		var chosen = WasteState.of(state).orElseThrow(() -> Refusal.badRequest("improvement.unknown"));
		if (answer.length() > LONGEST || chosen.needsAnswer() && answer.isBlank()) {
			Flash.fault(next, "improvement.fault.answer", LONGEST);
			return "redirect:/waste";
		}
		if (!this.wastes.answer(id, chosen, answer, this.user.get())) {
			throw Refusal.notFound("improvement.unknown");
		}
		Flash.success(next, "improvement.answered");
		return "redirect:/waste";
	}

}
