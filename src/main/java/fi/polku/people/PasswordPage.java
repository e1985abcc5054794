package fi.polku.people;

import java.util.List;

import fi.polku.security.AccessEnded;
import fi.polku.security.CurrentUser;
import fi.polku.security.OwnPassword;
import fi.polku.security.PasswordRules;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own password. */
@Controller
@RequestMapping("/me/password")
class PasswordPage {

	private final OwnPassword password;

	private final CurrentUser user;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	PasswordPage(OwnPassword password, CurrentUser user, Trail trail, ApplicationEventPublisher events) {
		this.password = password;
		this.user = user;
		this.trail = trail;
		this.events = events;
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute("own", this.user.hasOwnPassword());
		model.addAttribute("must", this.password.mustChange());
		model.addAttribute("shortest", OwnPassword.SHORTEST);
		return "people/password";
	}

	@PostMapping
	String change(@RequestParam(defaultValue = "") String old, @RequestParam(defaultValue = "") String fresh,
			@RequestParam(defaultValue = "") String again, @RequestParam(defaultValue = "") String tokens, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
		var fault = fault(old, fresh, again);
		if (fault != null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("fault", fault);
			return ask(model);
		}
		this.password.change(fresh, request);
		this.trail.administered("person.passwordChanged", this.user.username(), List.of());
		if ("end".equals(tokens)) {
			this.events.publishEvent(new AccessEnded(this.user.username()));
		}
		Flash.success(next, "people.password.changed");
		return "redirect:/me";
	}

	private String fault(String old, String fresh, String again) {
		if (!this.password.isRight(old)) {
			return "people.password.wrong";
		}
		if (!PasswordRules.isGood(fresh, this.user.username()) || fresh.equals(old)) {
			return "people.password.weak";
		}
		return fresh.equals(again) ? null : "people.password.differs";
	}

}
