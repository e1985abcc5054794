package fi.polku.signin;

import fi.polku.security.CurrentUser;
import fi.polku.security.OwnPassword;
import fi.polku.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own second factor. */
@Controller
@RequestMapping("/me/second-factor")
class OwnSecondFactorPage {

	private static final String HERE = "redirect:/me/second-factor";

	private final SecondFactors factors;

	private final SecondFactorPolicy roles;

	private final OwnPassword password;

	private final CurrentUser user;

	OwnSecondFactorPage(SecondFactors factors, SecondFactorPolicy roles, OwnPassword password, CurrentUser user) {
		this.factors = factors;
		this.roles = roles;
		this.password = password;
		this.user = user;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("own", this.user.hasOwnPassword());
		var me = this.user.get();
		var setUp = this.factors.isSetUp(me.username());
		model.addAttribute("setUp", setUp);
		model.addAttribute("asked", this.roles.isAskedOf(me));
		model.addAttribute("left", this.factors.codesLeft(me.username()));
		this.factors.begun(me.username())
			.ifPresent((secret) -> model.addAttribute("picture", SetUpPicture.of(secret, me.username())));
		return "signin/second-factor";
	}

	@PostMapping("/begin")
	String begin(@RequestParam(defaultValue = "") String password, RedirectAttributes next) {
		if (isMe(password, next)) {
			this.factors.begin(this.user.username());
		}
		return HERE;
	}

	/** The first code; the password was asked for when the secret was made. */
	@PostMapping("/confirm")
	String confirm(@RequestParam(defaultValue = "") String code, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		var codes = this.factors.confirm(this.user.username(), code);
		if (codes.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("fault", true);
		}
		model.addAttribute("codes", codes);
		return show(model);
	}

	@PostMapping("/codes")
	String codes(@RequestParam(defaultValue = "") String password, Model model, RedirectAttributes next) {
		if (!isMe(password, next) || !this.factors.isSetUp(this.user.username())) {
			return HERE;
		}
		model.addAttribute("codes", this.factors.makeCodes(this.user.username()));
		return show(model);
	}

	@PostMapping("/remove")
	String remove(@RequestParam(defaultValue = "") String password, RedirectAttributes next) {
		if (isMe(password, next) && !this.roles.isAskedOf(this.user.get())) {
			this.factors.remove(this.user.username());
			Flash.success(next, "signin.second.removed");
		}
		return HERE;
	}

	private boolean isMe(String given, RedirectAttributes next) {
		var right = this.password.isRight(given);
		if (!right) {
			Flash.fault(next, "people.password.wrong");
		}
		return right;
	}

}
