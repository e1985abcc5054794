package fi.polku.worklist;

import fi.polku.security.CurrentUser;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The colleagues to choose from in a list, read when somebody is about to choose, not
 * each time the list is shown.
 */
@Controller
class ReceiversPage {

	private final FilterChoices choices;

	private final ProposedPeople proposed;

	private final CurrentUser user;

	ReceiversPage(FilterChoices choices, ProposedPeople proposed, CurrentUser user) {
		this.choices = choices;
		this.proposed = proposed;
		this.user = user;
	}

	/** Whose tasks the list can be filtered by, without the one already there. */
	@GetMapping("/tasks/colleagues")
	String colleagues(@RequestParam(defaultValue = "") String without, Model model) {
		model.addAttribute("receivers",
				this.choices.people(this.user.get()).stream().filter((one) -> !one.value().equals(without)).toList());
		return "worklist/receivers";
	}

	/** Whom chosen tasks can be given to, with the least loaded marked. */
	@GetMapping("/tasks/receivers")
	String show(@RequestParam(required = false) String area, Model model) {
		model.addAttribute("receivers", this.proposed.marked(this.choices.people(this.user.get()), area));
		return "worklist/receivers";
	}

}
