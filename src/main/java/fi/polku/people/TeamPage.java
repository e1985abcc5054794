package fi.polku.people;

import fi.polku.security.CurrentUser;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The work of the lead's people: how much, what is late, who is away. */
@Controller
class TeamPage {

	private final Caseload caseload;

	private final CurrentUser user;

	TeamPage(Caseload caseload, CurrentUser user) {
		this.caseload = caseload;
		this.user = user;
	}

	@GetMapping("/team")
	String show(Model model) {
		model.addAttribute("loads", this.caseload.of(this.user.get().organisation()));
		return "people/team";
	}

}
