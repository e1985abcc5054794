package fi.polku.security;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The one-time page of the link in the log. */
@Controller
class FirstAdministratorPage {

	private final FirstAdministrator first;

	FirstAdministratorPage(FirstAdministrator first) {
		this.first = first;
	}

	@GetMapping("/first-administrator")
	String ask(@RequestParam String token, Model model) {
		check(token);
		model.addAttribute("token", token);
		return "security/first-administrator";
	}

	@PostMapping("/first-administrator")
	String make(@RequestParam String token, @RequestParam String username, @RequestParam String password, Model model) {
		check(token);
		if (!username.matches("[a-z0-9._-]{3,40}") || Person.isReserved(username)
				|| !PasswordRules.isGood(password, username)) {
			model.addAttribute("token", token);
			model.addAttribute("fault", true);
			return "security/first-administrator";
		}
		if (!this.first.make(username, password)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return "redirect:/sign-in";
	}

	private void check(String token) {
		if (!this.first.isRight(token)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
