package fi.polku.casefile.page;

import java.util.List;
import java.util.UUID;

import fi.polku.casefile.Case;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.HealthPolicy;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Register;
import fi.polku.casefile.WaitsForGround;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.HiddenSigns;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
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

/** One case with all its records. */
@Controller
@RequestMapping("/cases/{number}")
class CasePage {

	private static final int LONGEST_NOTE = 10_000;

	private final Cases cases;

	private final CasePolicy policy;

	private final HealthPolicy health;

	private final Register register;

	private final CaseViews views;

	private final WaitsForGround grounds;

	private final NotesOnce notes;

	private final Trail trail;

	private final CurrentUser user;

	CasePage(Cases cases, CasePolicy policy, HealthPolicy health, Register register, CaseViews views,
			WaitsForGround grounds, NotesOnce notes, Trail trail, CurrentUser user) {
		this.cases = cases;
		this.policy = policy;
		this.health = health;
		this.register = register;
		this.views = views;
		this.grounds = grounds;
		this.notes = notes;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable CaseNumber number, @RequestParam(required = false) String kind, Model model) {
		return show(theCase(number), kind, null, model);
	}

	/** The health answers of one record are shown on this one answer. */
	@PostMapping("/records/{record}")
	String showHealth(@PathVariable CaseNumber number, @PathVariable UUID record, Model model) {
		var one = theCase(number);
		var reader = this.user.get();
		if (!this.health.mayRead(reader, number) || !this.policy.mayName(reader, number)) {
			throw Refusal.notFound("casefile.refused.case");
		}
		return show(one, null, record, model);
	}

	@PostMapping("/notes")
	String write(@PathVariable CaseNumber number, @RequestParam(defaultValue = "") String text,
			@RequestParam(required = false) String from, @RequestParam(defaultValue = "") String once,
			RedirectAttributes next) {
		var one = theCase(number);
		if (!this.policy.mayWork(this.user.get(), number)) {
			throw Refusal.notFound("casefile.refused.case");
		}
		var words = HiddenSigns.without(text);
		if (words.isBlank() || words.length() > LONGEST_NOTE) {
			Flash.fault(next, "casefile.note.fault", LONGEST_NOTE);
			next.addFlashAttribute("noteText", text);
		}
		else if (HiddenSigns.inText(words)) {
			Flash.fault(next, "casefile.note.turned");
			next.addFlashAttribute("noteText", text);
		}
		else {
			this.notes.write(number, words, once);
			Flash.success(next, "casefile.note.written");
		}
		return "redirect:" + ("client".equals(from) ? "/clients/" + one.clientId() : "/cases/" + number) + "#notes";
	}

	private String show(Case one, String kind, UUID opened, Model model) {
		var reader = this.user.get();
		this.trail.seen("case.shown", "guidance", List.of(one.number()), List.of(one.clientId()));
		model.addAttribute("who", this.register.clientOf(one, reader));
		model.addAttribute("mayOpen", this.policy.mayOpen(reader, one.number()));
		model.addAttribute("waitsForGround",
				this.policy.mayWork(reader, one.number()) ? this.grounds.of(one.number()) : List.of());
		model.addAttribute("hasFile", this.register.show(one.clientId(), reader).isPresent());
		model.addAttribute("view", this.views.of(one, reader, kind, "/cases/" + one.number(), opened));
		return "casefile/case";
	}

	private Case theCase(CaseNumber number) {
		return this.cases.find(number)
			.filter((it) -> this.policy.maySee(this.user.get(), number))
			.orElseThrow(() -> Refusal.notFound("casefile.refused.case"));
	}

}
