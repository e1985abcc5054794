package fi.polku.worklist;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking a colleague about a task, and answering. */
@Controller
@RequestMapping("/tasks/{id}")
class QuestionPage {

	private final Questions questions;

	private final Refusals refusals;

	private final CurrentUser user;

	QuestionPage(Questions questions, Refusals refusals, CurrentUser user) {
		this.questions = questions;
		this.refusals = refusals;
		this.user = user;
	}

	@PostMapping("/ask")
	String ask(@PathVariable String id, @RequestParam String colleague, @RequestParam String question,
			RedirectAttributes next) {
		return said(id, this.questions.ask(id, colleague, question, this.user.get()), "asked", next);
	}

	@PostMapping("/answer")
	String answer(@PathVariable String id, @RequestParam String answer, RedirectAttributes next) {
		said(id, this.questions.answer(id, answer, this.user.get()), "answered", next);
		return "redirect:/";
	}

	@PostMapping("/ask-withdrawn")
	String withdraw(@PathVariable String id, RedirectAttributes next) {
		return said(id, this.questions.withdraw(id, this.user.get()), "withdrawn", next);
	}

	private String said(String id, Outcome outcome, String what, RedirectAttributes next) {
		this.refusals.check(outcome);
		Flash.success(next, "worklist.question." + what);
		return "redirect:/tasks/" + id;
	}

}
