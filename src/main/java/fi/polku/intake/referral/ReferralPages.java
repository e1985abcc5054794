package fi.polku.intake.referral;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fi.polku.activity.Visit;
import fi.polku.activity.Visits;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Opening;
import fi.polku.security.CurrentUser;
import fi.polku.web.FieldView;
import fi.polku.web.Flash;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The newest referrals, and the form to record one. */
@Controller
class ReferralPages {

	private final ReferredCases newest;

	private final ReferralForm form;

	private final ReferralCheck check;

	private final ReferralsOnce referrals;

	private final ReferralPolicy policy;

	private final Cases cases;

	private final Visits visits;

	private final CurrentUser user;

	ReferralPages(ReferredCases newest, ReferralForm form, ReferralCheck check, ReferralsOnce referrals,
			ReferralPolicy policy, Cases cases, Visits visits, CurrentUser user) {
		this.newest = newest;
		this.form = form;
		this.check = check;
		this.referrals = referrals;
		this.policy = policy;
		this.cases = cases;
		this.visits = visits;
		this.user = user;
	}

	@GetMapping("/referrals")
	String list(@RequestParam(required = false) String before, Model model) {
		var found = this.newest.newest(this.user.get(), before);
		var shown = found.stream().limit(ReferredCases.PAGE).toList();
		model.addAttribute("referrals", shown);
		model.addAttribute("size", ReferredCases.PAGE);
		model.addAttribute("next",
				(found.size() > shown.size()) ? "/referrals?before=" + shown.get(shown.size() - 1).number() : null);
		model.addAttribute("first", (before != null) ? "/referrals" : null);
		return "intake/referrals";
	}

	@GetMapping("/referrals/new")
	String ask(@RequestParam(required = false) UUID visit, Model model) {
		var known = Optional.ofNullable(visit).flatMap(this.visits::open);
		known.ifPresent((it) -> model.addAttribute("visit", it.id()));
		return form(model, this.form.begun(known.map(ReferralPages::known).orElse(Map.of())),
				UUID.randomUUID().toString());
	}

	@PostMapping("/referrals")
	String record(@RequestParam Map<String, String> typed, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		var checked = this.check.check(new Given(typed));
		if (checked instanceof Checked.Faulty<Referral> faulty) {
			response.setStatus(422);
			model.addAttribute("visit", typed.get("visit"));
			return form(model, this.form.of(typed, faulty.faults()), typed.get("once"));
		}
		var opening = this.referrals.receive(((Checked.Fine<Referral>) checked).value(), typed);
		if (!this.policy.mayKnow(this.user.get(), opening.number())) {
			Flash.success(next, "intake.referral.receivedOnly");
			return "redirect:/referrals";
		}
		visitOf(typed).ifPresent((visit) -> this.visits.became(visit, opening.number()));
		if (opening instanceof Opening.AlreadyOpen open) {
			next.addFlashAttribute("attachedTo", open.number().value());
			next.addFlashAttribute("attachedClient", this.cases.get(open.number()).clientId().toString());
		}
		else {
			Flash.success(next, "intake.referral.received", opening.number().value());
		}
		return "redirect:/referrals";
	}

	/** What a visit at the service point tells of the referral. */
	private static Map<String, String> known(Visit visit) {
		return (visit.words() != null) ? Map.of("source", "SELF", "reason", visit.words()) : Map.of("source", "SELF");
	}

	private static Optional<UUID> visitOf(Map<String, String> typed) {
		return Optional.ofNullable(typed.get("visit"))
			.filter((id) -> id.matches("[0-9a-f-]{36}"))
			.map(UUID::fromString);
	}

	private static String form(Model model, List<FieldView> fields, String once) {
		model.addAttribute("fields", fields);
		model.addAttribute("once", once);
		return "intake/new-referral";
	}

}
