package fi.polku.signin;

import java.io.IOException;

import fi.polku.security.SecondFactorDoor;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** After the password: the code of the second factor. */
@Controller
@RequestMapping(SecondFactorDoor.PAGE)
class SecondFactorPage {

	private final SecondFactorDoor door;

	private final SecondFactors factors;

	private final Attempts attempts;

	SecondFactorPage(SecondFactorDoor door, SecondFactors factors, Attempts attempts) {
		this.door = door;
		this.factors = factors;
		this.attempts = attempts;
	}

	@GetMapping
	String ask(HttpServletRequest request) {
		return this.door.waiting(request).isPresent() ? "signin/code" : "redirect:/sign-in?expired";
	}

	@PostMapping
	String take(@RequestParam(defaultValue = "") String code, Model model, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		var person = this.door.waiting(request).orElse(null);
		if (person == null) {
			return "redirect:/sign-in?expired";
		}
		if (!this.attempts.code(person, () -> this.factors.take(person, code))) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("fault", true);
			return "signin/code";
		}
		this.attempts.signedIn(person, "both");
		return "redirect:" + this.door.open(request, response);
	}

}
