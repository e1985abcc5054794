package fi.polku.worklist;

import fi.polku.security.CurrentUser;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Whom chosen tasks can be given to, with the least loaded marked: counted when somebody
 * is about to choose, not each time the list is shown.
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

	@GetMapping("/tasks/receivers")
	String show(@RequestParam(required = false) String area, Model model) {
		model.addAttribute("receivers", this.proposed.marked(this.choices.people(this.user.get()), area));
		return "worklist/receivers";
	}

}
