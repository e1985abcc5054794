package fi.polku.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.worklist.Drafts.Known;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

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

	private final WhatBecame became;

	private final OvertakenView overtaken;

	private final Refusals refusals;

	private final CurrentUser user;

	TaskPage(Tasks tasks, Completing completing, NextTask next, TaskView view, WhatBecame became,
			OvertakenView overtaken, Refusals refusals, CurrentUser user) {
		this.tasks = tasks;
		this.completing = completing;
		this.next = next;
		this.view = view;
		this.became = became;
		this.overtaken = overtaken;
		this.refusals = refusals;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable String id, Model model, HttpServletResponse response, Locale locale) {
		var task = this.tasks.open(id, this.user.get(), locale);
		if (task.isEmpty()) {
			return overtaken(id, null, this.tasks.whyNot(id, this.user.get()), model, response, locale);
		}
		this.view.show(task.get(), null, List.of(), model, locale);
		return "worklist/task";
	}

	/** Somebody was first: who, and what was typed; or a plain refusal. */
	private String overtaken(String id, Map<String, Object> typed, Outcome outcome, Model model,
			HttpServletResponse response, Locale locale) {
		var reader = this.user.get();
		var became = this.became.of(id, reader).orElseThrow(() -> this.refusals.of(outcome));
		response.setStatus(HttpStatus.CONFLICT.value());
		return this.overtaken.show(id, became, typed, reader, model, locale);
	}

	@PostMapping("/complete")
	String complete(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes next, Locale locale) {
		var answers = Answers.of(sent);
		var newer = this.tasks.newerDraft(id, this.user.get(), Known.of(sent));
		var open = newer.isPresent() ? this.tasks.open(id, this.user.get(), locale) : Optional.<OpenTask>empty();
		if (open.isPresent()) {
			model.addAttribute("newer", newer.get().savedAt());
			return again(open.get(), answers, List.of(), HttpStatus.CONFLICT, model, response, locale);
		}
		var outcome = this.completing.complete(id, answers, this.user.get());
		if (outcome instanceof Outcome.Faulty faulty) {
			return again(open(id, locale), answers, faulty.faults(), HttpStatus.UNPROCESSABLE_ENTITY, model, response,
					locale);
		}
		if (outcome instanceof Outcome.HeldBy || outcome instanceof Outcome.NotPossible
				|| outcome instanceof Outcome.Unknown) {
			return overtaken(id, answers, outcome, model, response, locale);
		}
		var opened = this.refusals.check(outcome);
		if (opened != null) {
			said(next, "worklist.task.goesOn", id);
		}
		return "redirect:/tasks/" + ((opened != null) ? opened : id + "/next");
	}

	/** The form with the answers as they were sent. */
	private String again(OpenTask task, Map<String, Object> answers, List<FieldFault> faults, HttpStatus status,
			Model model, HttpServletResponse response, Locale locale) {
		response.setStatus(status.value());
		this.view.show(task, answers, faults, model, locale);
		return "worklist/task";
	}

	/** Waits for the automatic steps, then opens the next task of the same hand. */
	@GetMapping("/next")
	String next(@PathVariable String id, @RequestParam(defaultValue = "0") int waits, Model model,
			HttpServletResponse response, HttpSession session, RedirectAttributes flash) {
		var opened = this.next.open(id, this.user.get());
		if (opened.isPresent()) {
			said(flash, "worklist.task.goesOn", id);
			return "redirect:/tasks/" + opened.get();
		}
		var caseNumber = this.next.caseOf(id, this.user.get());
		if (waits < MOST_WAITS && caseNumber.filter(this.next::mayStillCome).isPresent()) {
			var again = "/tasks/" + id + "/next?waits=" + (waits + 1);
			response.setHeader("Refresh", "1; url=" + again);
			model.addAttribute("again", again);
			return "worklist/next";
		}
		said(flash, "worklist.task.completed", id);
		return "redirect:" + WayBack.of(session);
	}

	/** The next page says it, and offers to take the task back. */
	private static void said(RedirectAttributes next, String key, String completed) {
		Flash.success(next, key);
		next.addFlashAttribute("takeBack", completed);
	}

	private OpenTask open(String id, Locale locale) {
		return this.tasks.open(id, this.user.get(), locale)
			.orElseThrow(() -> this.refusals.of(this.tasks.whyNot(id, this.user.get())));
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
