package fi.polku.worklist;

import java.util.Locale;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was done today, and taking it back. */
@Controller
class TakeBackPage {

	private final TakingBack back;

	private final DoneLately lately;

	private final Refusals refusals;

	private final CurrentUser user;

	TakeBackPage(TakingBack back, DoneLately lately, Refusals refusals, CurrentUser user) {
		this.back = back;
		this.lately = lately;
		this.refusals = refusals;
		this.user = user;
	}

	@GetMapping("/tasks/done")
	String done(Model model, Locale locale) {
		model.addAttribute("done", this.lately.of(this.user.get(), locale));
		return "worklist/done";
	}

	@PostMapping("/tasks/{id}/take-back")
	String takeBack(@PathVariable String id, RedirectAttributes next) {
		var outcome = this.back.takeBack(id, this.user.get());
		if (outcome instanceof Outcome.TooLate late) {
			Flash.fault(next, "worklist.takeBack.refused", late.why());
			return "redirect:/tasks/done";
		}
		Flash.success(next, "worklist.takeBack.done");
		return "redirect:/tasks/" + this.refusals.check(outcome);
	}

}
