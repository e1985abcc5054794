package fi.polku.intake.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.polku.web.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The open page on which one asks for guidance for oneself. */
@Controller
class SelfReferralPage {

	/** A field that no person sees; whoever fills it in is no person. */
	private static final String TRAP = "website";

	private static final Map<String, String> PURPOSES = Map.of("firstNames", "given-name", "lastName", "family-name",
			"phone", "tel", "email", "email");

	private final SelfReferralForm form;

	private final SelfReferrals referrals;

	private final RateLimit limit;

	SelfReferralPage(SelfReferralForm form, SelfReferrals referrals, RateLimit limit) {
		this.form = form;
		this.referrals = referrals;
		this.limit = limit;
	}

	@GetMapping("/refer-yourself")
	String ask(Model model) {
		var language = Languages.of(LocaleContextHolder.getLocale()).getLanguage();
		return show(model, new HashMap<>(Map.of("language", language)), List.of());
	}

	@PostMapping("/refer-yourself")
	String take(@RequestParam Map<String, String> typed, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		if (!this.limit.allows(request.getRemoteAddr())) {
			response.setStatus(429);
			response.setIntHeader("Retry-After", (int) RateLimit.WINDOW.toSeconds());
			model.addAttribute("tooMany", true);
			return show(model, typed, List.of());
		}
		if (!typed.getOrDefault(TRAP, "").isEmpty()) {
			return "redirect:/refer-yourself/thanks";
		}
		var checked = SelfReferralCheck.check(new Given(typed));
		if (checked instanceof Checked.Faulty<SelfReferral> faulty) {
			response.setStatus(422);
			return show(model, typed, faulty.faults());
		}
		this.referrals.receive(((Checked.Fine<SelfReferral>) checked).value(), typed);
		return "redirect:/refer-yourself/thanks";
	}

	@GetMapping("/refer-yourself/thanks")
	String thank() {
		return "intake/thanks";
	}

	private String show(Model model, Map<String, String> typed, List<InputFault> faults) {
		model.addAttribute("fields", this.form.of(typed, faults));
		model.addAttribute("purposes", PURPOSES);
		model.addAttribute("once", typed.getOrDefault("once", UUID.randomUUID().toString()));
		return "intake/refer-yourself";
	}

}
