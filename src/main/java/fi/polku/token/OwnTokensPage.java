package fi.polku.token;

import java.util.UUID;

import fi.polku.security.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own tokens: each opens no more than one may oneself. */
@Controller
@RequestMapping("/me/tokens")
class OwnTokensPage {

	private static final String HERE = "/me/tokens";

	private final TokenDesk desk;

	private final CurrentUser user;

	OwnTokensPage(TokenDesk desk, CurrentUser user) {
		this.desk = desk;
		this.user = user;
	}

	@GetMapping
	String show(Model model, HttpServletRequest request) {
		return this.desk.show(this.user.get(), true, HERE, model, request);
	}

	@PostMapping
	String make(TokenDesk.Asked asked, HttpServletRequest request, RedirectAttributes next) {
		return this.desk.make(this.user.get(), asked, HERE, request, next);
	}

	@PostMapping("/{id}/revoke")
	String revoke(@PathVariable UUID id, RedirectAttributes next) {
		return this.desk.revoke(this.user.get(), id, HERE, next);
	}

}
