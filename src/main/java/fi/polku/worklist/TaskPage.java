package fi.polku.worklist;

import java.util.List;
import java.util.Locale;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a task: its form, its draft, and what comes after it. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskPage {

	private static final int MOST_WAITS = 20;

	private final Tasks tasks;

	private final Completing completing;

	private final NextTask next;

	private final TaskView view;

	private final Refusals refusals;

	private final CurrentUser user;

	TaskPage(Tasks tasks, Completing completing, NextTask next, TaskView view, Refusals refusals, CurrentUser user) {
		this.tasks = tasks;
		this.completing = completing;
		this.next = next;
		this.view = view;
		this.refusals = refusals;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable String id, Model model, Locale locale) {
		this.view.show(open(id, locale), null, List.of(), model, locale);
		return "worklist/task";
	}

	@PostMapping("/draft")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keepDraft(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
		var saved = this.tasks.saveDraft(id, Answers.of(sent), this.user.get());
		if (saved.refused() != null) {
			throw this.refusals.of(saved.refused());
		}
	}

	/** The form's second button, for readers without JavaScript. */
	@PostMapping(path = "/complete", params = "_draft")
	String saveDraft(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent,
			RedirectAttributes next) {
		keepDraft(id, sent);
		Flash.success(next, "worklist.task.draftSaved");
		return "redirect:/tasks/" + id;
	}

	@PostMapping("/complete")
	String complete(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes next, Locale locale) {
		var answers = Answers.of(sent);
		var outcome = this.completing.complete(id, answers, this.user.get());
		if (outcome instanceof Outcome.Faulty faulty) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			this.view.show(open(id, locale), answers, faulty.faults(), model, locale);
			return "worklist/task";
		}
		var opened = this.refusals.check(outcome);
		if (opened != null) {
			Flash.success(next, "worklist.task.goesOn");
		}
		return "redirect:/tasks/" + ((opened != null) ? opened : id + "/next");
	}

	/** Waits for the automatic steps, then opens the next task of the same hand. */
	@GetMapping("/next")
	String next(@PathVariable String id, @RequestParam(defaultValue = "0") int waits, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var opened = this.next.open(id, this.user.get());
		if (opened.isPresent()) {
			Flash.success(flash, "worklist.task.goesOn");
			return "redirect:/tasks/" + opened.get();
		}
		var caseNumber = this.next.caseOf(id, this.user.get());
		if (waits < MOST_WAITS && caseNumber.filter(this.next::mayStillCome).isPresent()) {
			var again = "/tasks/" + id + "/next?waits=" + (waits + 1);
			response.setHeader("Refresh", "1; url=" + again);
			model.addAttribute("again", again);
			return "worklist/next";
		}
		Flash.success(flash, "worklist.task.completed");
		return "redirect:/";
	}

	private OpenTask open(String id, Locale locale) {
		return this.tasks.open(id, this.user.get(), locale).orElseThrow(() -> gone(id));
	}

	private Refusal gone(String id) {
		return this.refusals.of(this.tasks.whyNot(id, this.user.get()));
	}

	/** The number of a case that stands in an address. */
	static CaseNumber caseNumber(String text) {
		try {
			return new CaseNumber(text);
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.notFound("worklist.refused.unknown");
		}
	}

}
