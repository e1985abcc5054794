package fi.polku.ownpath;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Cases;
import fi.polku.client.Consents;
import fi.polku.link.LinkDoor;
import fi.polku.link.PersonalLink;
import fi.polku.link.PersonalLink.Kind;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the client has consented to, and taking it back. A link is no strong
 * identification: it can only lessen what is disclosed, so consent is never given here.
 */
@Controller
@RequestMapping("/my-path/{token}/consents")
class OwnConsentsPage {

	private static final Person CLIENT = new Person("client", "client", Set.of(), null, null, null);

	private final LinkDoor door;

	private final Cases cases;

	private final Consents consents;

	private final Trail trail;

	private final CurrentUser user;

	private final Clock clock;

	OwnConsentsPage(LinkDoor door, Cases cases, Consents consents, Trail trail, CurrentUser user, Clock clock) {
		this.door = door;
		this.cases = cases;
		this.consents = consents;
		this.trail = trail;
		this.user = user;
		this.clock = clock;
	}

	@ModelAttribute
	void address(@PathVariable String token, Model model) {
		model.addAttribute("here", Kind.CLIENT.path(token));
	}

	@GetMapping
	ModelAndView show(@PathVariable String token, Model model, HttpSession session) {
		var link = this.door.opened(Kind.CLIENT, token, session);
		if (link.isEmpty()) {
			return this.door.ask(Kind.CLIENT, token);
		}
		var client = this.cases.get(link.get().caseNumber()).clientId();
		this.trail.seen("ownPath.shown", "guidance", List.of(link.get().caseNumber()));
		model.addAttribute("today", Helsinki.today(this.clock));
		model.addAttribute("consents", this.consents.of(client));
		return new ModelAndView("ownpath/consents");
	}

	@PostMapping("/{kind}/withdraw")
	String withdraw(@PathVariable String token, @PathVariable String kind, HttpSession session,
			RedirectAttributes next) {
		PersonalLink link = this.door.opened(Kind.CLIENT, token, session)
			.orElseThrow(() -> Refusal.notFound("ownpath.refused.closed"));
		var client = this.cases.get(link.caseNumber()).clientId();
		if (this.user.as(CLIENT, () -> this.consents.withdraw(client, kind, CLIENT.username()))) {
			Flash.success(next, "ownpath.consents.done");
		}
		else {
			Flash.fault(next, "ownpath.refused.now");
		}
		return "redirect:/my-path/" + token + "/consents";
	}

}
