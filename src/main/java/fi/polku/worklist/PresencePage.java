package fi.polku.worklist;

import java.util.Locale;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who else has a task open, and taking it from a colleague. */
@Controller
@RequestMapping("/tasks/{id}")
class PresencePage {

	/** Tells htmx to ask no more. */
	private static final int STOP = 286;

	private final Presence presence;

	private final WhatBecame became;

	private final WorkItems items;

	private final TakingOver over;

	private final Refusals refusals;

	private final CurrentUser user;

	PresencePage(Presence presence, WhatBecame became, WorkItems items, TakingOver over, Refusals refusals,
			CurrentUser user) {
		this.presence = presence;
		this.became = became;
		this.items = items;
		this.over = over;
		this.refusals = refusals;
		this.user = user;
	}

	/**
	 * The reader's page is still open: who else's is, and whether it is still theirs.
	 * @param mine whether the page was opened by the one who holds the task
	 */
	@GetMapping("/presence")
	String presence(@PathVariable String id, @RequestParam(defaultValue = "false") boolean mine, Model model,
			HttpServletResponse response, Locale locale) {
		var reader = this.user.get();
		var item = this.items.find(id, reader, locale);
		if (item.isEmpty() || mine && !item.get().isInHandsOf(reader)) {
			response.setStatus(STOP);
			model.addAttribute("became", this.became.of(id, reader).orElse(null));
			model.addAttribute("gone", true);
		}
		else {
			this.presence.note(id, reader);
			model.addAttribute("others", this.presence.others(id, reader));
		}
		model.addAttribute("taskId", id);
		model.addAttribute("mine", mine);
		return "worklist/presence";
	}

	@PostMapping("/take-over")
	String takeOver(@PathVariable String id, @RequestParam String from, RedirectAttributes next) {
		this.refusals.check(this.over.takeOver(id, from, this.user.get()));
		Flash.success(next, "worklist.task.taken");
		return "redirect:/tasks/" + id;
	}

}
