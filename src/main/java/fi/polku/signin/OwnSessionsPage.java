package fi.polku.signin;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one is signed in. */
@Controller
@RequestMapping("/me/sessions")
class OwnSessionsPage {

	private final PeopleSessions sessions;

	private final CurrentUser user;

	OwnSessionsPage(PeopleSessions sessions, CurrentUser user) {
		this.sessions = sessions;
		this.user = user;
	}

	@GetMapping
	String show(HttpServletRequest request, Model model) {
		model.addAttribute("sessions", this.sessions.of(this.user.username(), id(request)));
		return "signin/sessions";
	}

	@PostMapping("/end")
	String end(@RequestParam String session, RedirectAttributes next) {
		this.sessions.end(this.user.username(), session);
		Flash.success(next, "signin.sessions.ended");
		return "redirect:/me/sessions";
	}

	@PostMapping("/end-others")
	String endOthers(HttpServletRequest request, RedirectAttributes next) {
		this.sessions.endOthers(this.user.username(), id(request));
		Flash.success(next, "signin.sessions.othersEnded");
		return "redirect:/me/sessions";
	}

	private static String id(HttpServletRequest request) {
		var session = request.getSession(false);
		return (session != null) ? session.getId() : "";
	}

}
