package fi.polku.retention;

import java.util.List;
import java.util.UUID;

import fi.polku.casefile.Case;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Register;
import fi.polku.casefile.ShownClient;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A client's request for erasure: the law's checks in words, the decision, its answer.
 */
@Controller
class ErasurePage {

	private static final List<String> DECISIONS = List.of("all", "part", "nothing");

	private static final int LONGEST = 2000;

	private final ErasureRequests requests;

	private final ErasureHands hands;

	private final ErasureWaits waits;

	private final CasePolicy policy;

	private final LegalChecks checks;

	private final ErasureAnswer answer;

	private final Register register;

	private final CurrentUser user;

	private final Trail trail;

	ErasurePage(ErasureRequests requests, ErasureHands hands, ErasureWaits waits, CasePolicy policy, LegalChecks checks,
			ErasureAnswer answer, Register register, CurrentUser user, Trail trail) {
		this.answer = answer;
		this.requests = requests;
		this.hands = hands;
		this.waits = waits;
		this.policy = policy;
		this.checks = checks;
		this.register = register;
		this.user = user;
		this.trail = trail;
	}

	@GetMapping("/erasure/{id}")
	String show(@PathVariable UUID id, Model page) {
		var who = client(id);
		this.trail.seenClients("erasure.shown", "erasure", List.of(id));
		var checked = this.checks.of(id);
		page.addAttribute("who", who);
		page.addAttribute("checks", checked);
		var others = !this.hands.takesPart(id, this.user.get());
		page.addAttribute("others", others);
		page.addAttribute("shut", others ? shut(id) : List.of());
		page.addAttribute("decisions", decisions(others, checked));
		page.addAttribute("several", !others && !this.hands.isAll(id, this.user.get()));
		var request = this.requests.newest(id);
		page.addAttribute("request", request.orElse(null));
		page.addAttribute("confirmed",
				request.filter((one) -> this.hands.agreed(one).contains(ErasureHands.organisation(this.user.get())))
					.isPresent());
		page.addAttribute("waits", request.map((one) -> this.waits.of(one, this.user.get())).orElse(List.of()));
		page.addAttribute("letter",
				request.filter((one) -> one.decision() != null)
					.map((one) -> this.answer.of(one, who.client().language()))
					.orElse(null));
		page.addAttribute("lead", RetentionPolicy.decides(this.user.get()));
		page.addAttribute("me", this.user.username());
		return "retention/erasure";
	}

	@PostMapping("/erasure/{id}")
	String ask(@PathVariable UUID id, RedirectAttributes next) {
		client(id);
		this.requests.ask(id, this.user.get());
		Flash.success(next, "erasure.asked");
		return "redirect:/erasure/" + id;
	}

	@PostMapping("/erasure/{id}/decision")
	String decide(@PathVariable UUID id, @RequestParam String decision, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes next) {
		client(id);
		if (!DECISIONS.contains(decision) || reason.isBlank() || reason.length() > LONGEST) {
			throw Refusal.badRequest("erasure.fault.reason");
		}
		this.requests.decide(id, decision, reason.strip(), this.user.get());
		Flash.success(next, "erasure.decided");
		return "redirect:/erasure/" + id;
	}

	@PostMapping("/erasure/{id}/confirmation")
	String confirm(@PathVariable UUID id, RedirectAttributes next) {
		client(id);
		var done = this.requests.confirm(id, this.user.get());
		Flash.success(next, done.isPresent() ? "erasure.done" : "erasure.confirmed");
		return done.filter("all"::equals).isPresent() ? "redirect:/retention" : "redirect:/erasure/" + id;
	}

	private static List<String> decisions(boolean others, List<LegalChecks.Check> checks) {
		var held = checks.stream().anyMatch((it) -> "held".equals(it.code()) && it.stands());
		var barred = others || checks.stream().anyMatch(LegalChecks.Check::isBar);
		return DECISIONS.stream()
			.filter((one) -> !("all".equals(one) && barred || "part".equals(one) && held))
			.toList();
	}

	/** Behind an order: each case in the way, and whether it can be opened. */
	private List<Shut> shut(UUID client) {
		return this.hands.shut(client, this.user.get())
			.stream()
			.filter(Case::protectionOrder)
			.map((one) -> new Shut(one.number().value(), this.policy.mayOpen(this.user.get(), one.number())))
			.toList();
	}

	private ShownClient client(UUID id) {
		return this.register.show(id, this.user.get())
			.filter(ShownClient::named)
			.orElseThrow(() -> Refusal.notFound("casefile.refused.client"));
	}

	/**
	 * A case behind an order that stands in the way of whoever decides or confirms.
	 *
	 * @param openable whether it is to be opened; else its opening waits for the review
	 */
	record Shut(String number, boolean openable) {
	}

}
