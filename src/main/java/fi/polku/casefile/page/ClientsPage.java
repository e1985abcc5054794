package fi.polku.casefile.page;

import java.util.Optional;
import java.util.UUID;

import fi.polku.casefile.ClientPolicy;
import fi.polku.casefile.Register;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.client.PersonalIdentityCode.Parsed;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The register. What is searched for goes in a body and stays in the session, never in an
 * address; an identity code not even there.
 */
@Controller
class ClientsPage {

	static final int SIZE = 50;

	private static final int LONGEST = 200;

	private static final String SEARCH = "casefile.search";

	private final Register register;

	private final ClientPolicy policy;

	private final CurrentUser user;

	ClientsPage(Register register, ClientPolicy policy, CurrentUser user) {
		this.register = register;
		this.policy = policy;
		this.user = user;
	}

	@GetMapping("/clients")
	String list(@RequestParam(required = false) String after, HttpSession session, Model model) {
		var text = (String) session.getAttribute(SEARCH);
		model.addAttribute("text", text);
		model.addAttribute("after", after);
		model.addAttribute("size", SIZE);
		try {
			model.addAttribute("page", this.register.list(text, after, SIZE, this.user.get()));
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.badRequest("casefile.refused.place");
		}
		return "casefile/clients";
	}

	@PostMapping("/clients/search")
	String search(@RequestParam(defaultValue = "") String text, HttpSession session, RedirectAttributes next) {
		var reader = this.user.get();
		var wanted = text.strip();
		var found = this.register.byNumber(wanted, reader);
		if (found.isPresent()) {
			return "redirect:/cases/" + found.get().number();
		}
		var code = PersonalIdentityCode.parse(wanted);
		var known = (code instanceof Parsed.Valid valid) ? this.register.byCode(valid.code(), reader)
				: Optional.<UUID>empty();
		if (known.isPresent()) {
			return "redirect:/clients/" + known.get();
		}
		var openable = this.register.openable(wanted, reader);
		if (openable.isPresent()) {
			return "redirect:/cases/" + openable.get() + "/opening";
		}
		if (code instanceof Parsed.Valid) {
			Flash.fault(next, "casefile.search.noCode");
			return "redirect:/clients";
		}
		if (!this.policy.isFor(reader)) {
			Flash.fault(next, "casefile.search.onlyCases");
			return "redirect:/trail";
		}
		session.setAttribute(SEARCH, wanted.isEmpty() ? null : wanted.substring(0, Math.min(LONGEST, wanted.length())));
		return "redirect:/clients";
	}

}
