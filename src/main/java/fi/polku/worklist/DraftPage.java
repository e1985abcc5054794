package fi.polku.worklist;

import java.util.Locale;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import fi.polku.worklist.Drafts.Known;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A task's form while it is being filled in: kept by itself, checked field by field. */
@Controller
@RequestMapping("/tasks/{id}")
class DraftPage {

	private final Tasks tasks;

	private final WorkItems items;

	private final AnswerCheck check;

	private final FaultTexts texts;

	private final Refusals refusals;

	private final CurrentUser user;

	DraftPage(Tasks tasks, WorkItems items, AnswerCheck check, FaultTexts texts, Refusals refusals, CurrentUser user) {
		this.tasks = tasks;
		this.items = items;
		this.check = check;
		this.texts = texts;
		this.refusals = refusals;
		this.user = user;
	}

	/** Another page of the same person that saved since is told of, not written over. */
	@PostMapping("/draft")
	ResponseEntity<Void> keep(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
		var refused = this.tasks.saveDraft(id, Answers.of(sent), this.user.get(), Known.of(sent)).refused();
		if (refused instanceof Outcome.NewerDraft newer) {
			return ResponseEntity.status(HttpStatus.CONFLICT)
				.header("Polku-Newer-Draft", newer.savedAt().toString())
				.build();
		}
		if (refused != null) {
			throw this.refusals.of(refused);
		}
		return ResponseEntity.noContent().build();
	}

	/** The form's second button, for readers without JavaScript. */
	@PostMapping(path = "/complete", params = "_draft")
	String save(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes next) {
		var refused = this.tasks.saveDraft(id, Answers.of(sent), this.user.get(), Known.of(sent)).refused();
		if (refused != null) {
			throw this.refusals.of(refused);
		}
		Flash.success(next, "worklist.task.draftSaved");
		return "redirect:/tasks/" + id;
	}

	/** Where signing in anew leads after a session ended in the middle of the form. */
	@GetMapping("/complete")
	String again(@PathVariable String id) {
		return "redirect:/tasks/" + id;
	}

	/**
	 * What is wrong with one field as it stands, in the reader's words; nothing where it
	 * is well. That something is missing is said when the task is done.
	 */
	@PostMapping(path = "/check", produces = "text/plain;charset=UTF-8")
	@ResponseBody
	String check(@PathVariable String id, @RequestParam("_field") String field,
			@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
		var reader = this.user.get();
		var item = this.items.find(id, reader, Locale.ROOT)
			.filter((it) -> !it.isMasked())
			.orElseThrow(() -> Refusal.notFound("worklist.refused.unknown"));
		var open = this.tasks.opened(item, reader, Locale.ROOT);
		response.setHeader("Cache-Control", "no-store");
		return this.check.check(open.element(), new CaseNumber(item.caseNumber()), Answers.of(sent), open.proposals())
			.faults()
			.stream()
			.filter((fault) -> fault.field().equals(field) && !"required".equals(fault.code()))
			.map(this.texts::of)
			.findFirst()
			.orElse("");
	}

}
