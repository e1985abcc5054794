package fi.polku.signin;

import fi.polku.security.Person;
import fi.polku.security.Users;
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

/** How one person signs in, as administrators care for it. */
@Controller
@RequestMapping("/admin/people/{username}/sign-in")
class PersonSignInPage {

	private final Users users;

	private final Rests rests;

	private final PeopleSessions sessions;

	private final SecondFactors factors;

	PersonSignInPage(Users users, Rests rests, PeopleSessions sessions, SecondFactors factors) {
		this.users = users;
		this.rests = rests;
		this.sessions = sessions;
		this.factors = factors;
	}

	@GetMapping
	String show(@PathVariable String username, Model model) {
		model.addAttribute("person", find(username));
		model.addAttribute("rests", this.rests.of(username));
		model.addAttribute("sessions", this.sessions.of(username, ""));
		model.addAttribute("setUp", this.factors.isSetUp(username));
		return "signin/person";
	}

	@PostMapping("/lift")
	String lift(@PathVariable String username, RedirectAttributes next) {
		this.rests.lift(find(username).username());
		return back(username, next, "signin.person.lifted");
	}

	@PostMapping("/end")
	String end(@PathVariable String username, @RequestParam String session, RedirectAttributes next) {
		this.sessions.end(find(username).username(), session);
		return back(username, next, "signin.sessions.ended");
	}

	@PostMapping("/end-all")
	String endAll(@PathVariable String username, RedirectAttributes next) {
		this.sessions.endAll(find(username).username());
		return back(username, next, "signin.person.allEnded");
	}

	/** Whoever has lost their second factor signs in with the password alone, anew. */
	@PostMapping("/reset")
	String reset(@PathVariable String username, RedirectAttributes next) {
		this.factors.reset(find(username).username());
		this.sessions.endAll(username);
		return back(username, next, "signin.person.reset");
	}

	private static String back(String username, RedirectAttributes next, String said) {
		Flash.success(next, said);
		return "redirect:/admin/people/" + username + "/sign-in";
	}

	private Person find(String username) {
		return this.users.find(username).orElseThrow(() -> Refusal.notFound("people.refused.nobody"));
	}

}
