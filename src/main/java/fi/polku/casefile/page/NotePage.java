package fi.polku.casefile.page;

import java.util.List;
import java.util.UUID;

import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Note;
import fi.polku.casefile.Notes;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One note of a case: read, and withdrawn by its writer or a lead. */
@Controller
@RequestMapping("/cases/{number}/notes/{note}")
class NotePage {

	private static final int LONGEST_REASON = 500;

	private final Notes notes;

	private final CasePolicy policy;

	private final Labels labels;

	private final Trail trail;

	private final CurrentUser user;

	NotePage(Notes notes, CasePolicy policy, Labels labels, Trail trail, CurrentUser user) {
		this.notes = notes;
		this.policy = policy;
		this.labels = labels;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable CaseNumber number, @PathVariable UUID note, Model model) {
		fill(number, note(number, note), model);
		return "casefile/note";
	}

	@PostMapping("/withdrawal")
	ModelAndView withdraw(@PathVariable CaseNumber number, @PathVariable UUID note,
			@RequestParam(defaultValue = "") String reason, Model model, RedirectAttributes next) {
		var one = note(number, note);
		if (reason.isBlank() || reason.length() > LONGEST_REASON) {
			fill(number, one, model);
			model.addAttribute("reason", reason);
			model.addAttribute("fault", true);
			return new ModelAndView("casefile/note", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		if (!CasePolicy.withdraws(this.user.get(), one)) {
			throw Refusal.forbidden("casefile.note.notYours");
		}
		if (!this.notes.withdraw(one, number, reason.strip())) {
			throw Refusal.conflict("casefile.note.gone");
		}
		Flash.success(next, "casefile.note.withdrawn");
		return new ModelAndView("redirect:/cases/" + number + "#happened");
	}

	private void fill(CaseNumber number, Note one, Model model) {
		this.trail.seen("note.shown", "guidance", List.of(number));
		model.addAttribute("number", number.value());
		model.addAttribute("note", one);
		model.addAttribute("writer", this.labels.person(one.writtenBy()));
		model.addAttribute("withdrawer", one.isWithdrawn() ? this.labels.person(one.withdrawnBy()) : null);
		model.addAttribute("longest", LONGEST_REASON);
		model.addAttribute("mayWithdraw", !one.isWithdrawn() && CasePolicy.withdraws(this.user.get(), one));
	}

	private Note note(CaseNumber number, UUID note) {
		var reader = this.user.get();
		if (!this.policy.mayWork(reader, number) || !this.policy.mayName(reader, number)) {
			throw Refusal.notFound("casefile.refused.case");
		}
		return this.notes.of(number)
			.stream()
			.filter((one) -> one.id().equals(note))
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("casefile.refused.case"));
	}

}
