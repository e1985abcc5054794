package fi.polku.signin;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import fi.polku.security.Role;
import fi.polku.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is asked of whom at sign-in, and who rests after too many attempts. */
@Controller
@RequestMapping("/admin/sign-in")
class SignInRulesPage {

	private final SecondFactorPolicy roles;

	private final Rests rests;

	SignInRulesPage(SecondFactorPolicy roles, Rests rests) {
		this.roles = roles;
		this.rests = rests;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("all", Role.values());
		model.addAttribute("asked", this.roles.all());
		model.addAttribute("rests", this.rests.all());
		return "signin/rules";
	}

	@PostMapping("/roles")
	String roles(@RequestParam(defaultValue = "") List<Role> role, RedirectAttributes next) {
		Set<Role> asked = EnumSet.noneOf(Role.class);
		asked.addAll(role);
		this.roles.set(asked);
		Flash.success(next, "signin.rules.saved");
		return "redirect:/admin/sign-in";
	}

	@PostMapping("/lift")
	String lift(@RequestParam(defaultValue = "") String username, @RequestParam(defaultValue = "") String address,
			RedirectAttributes next) {
		if (!username.isEmpty()) {
			this.rests.lift(username);
		}
		if (!address.isEmpty()) {
			this.rests.liftAddress(address);
		}
		Flash.success(next, "signin.person.lifted");
		return "redirect:/admin/sign-in";
	}

}
