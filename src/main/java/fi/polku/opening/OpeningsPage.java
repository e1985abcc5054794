package fi.polku.opening;

import java.util.UUID;

import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Cases;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was opened, by whom and why, what was seen by it, and what the lead thinks. */
@Controller
@RequestMapping("/openings")
class OpeningsPage {

	private static final int SHOWN = 200;

	private static final int LONGEST_NOTE = 2_000;

	private final Openings openings;

	private final SeenMeanwhile seen;

	private final OpeningPolicy policy;

	private final Cases cases;

	private final CasePolicy casePolicy;

	private final CurrentUser user;

	OpeningsPage(Openings openings, SeenMeanwhile seen, OpeningPolicy policy, Cases cases, CasePolicy casePolicy,
			CurrentUser user) {
		this.openings = openings;
		this.seen = seen;
		this.policy = policy;
		this.cases = cases;
		this.casePolicy = casePolicy;
		this.user = user;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("openings", this.openings.seen(this.user.get(), SHOWN));
		return "opening/openings";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model) {
		var one = find(id);
		model.addAttribute("one", isHidden(one) ? one.wordless() : one);
		model.addAttribute("acts", this.seen.of(one));
		model.addAttribute("mayReview", this.policy.mayReview(this.user.get(), id));
		model.addAttribute("verdicts", Opening.VERDICTS);
		return "opening/opening";
	}

	@PostMapping("/{id}/review")
	String review(@PathVariable UUID id, @RequestParam(defaultValue = "") String verdict,
			@RequestParam(defaultValue = "") String note, RedirectAttributes next) {
		var one = find(id);
		if (!this.policy.mayReview(this.user.get(), id)) {
			throw Refusal.forbidden("opening.refused.own");
		}
		var words = note.strip();
		if (!Opening.VERDICTS.contains(verdict) || words.length() > LONGEST_NOTE
				|| words.isEmpty() && "investigate".equals(verdict)) {
			Flash.fault(next, "opening.fault.review", LONGEST_NOTE);
		}
		else {
			this.openings.review(one, verdict, words.isEmpty() ? null : words, this.user.get());
			Flash.success(next, "opening.reviewed");
		}
		return "redirect:/openings/" + id;
	}

	/** What was written of it may tell who is behind a protection order. */
	private boolean isHidden(Opening one) {
		var number = new CaseNumber(one.caseNumber());
		return this.cases.get(number).protectionOrder() && !this.casePolicy.mayName(this.user.get(), number);
	}

	private Opening find(UUID id) {
		return this.openings.find(id, this.user.get()).orElseThrow(() -> Refusal.notFound("opening.refused.none"));
	}

}
