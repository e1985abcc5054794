package fi.polku.worklist;

import java.time.LocalDate;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons of a task's page beside its form. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskActs {

	private final Tasks tasks;

	private final Refusals refusals;

	private final CurrentUser user;

	TaskActs(Tasks tasks, Refusals refusals, CurrentUser user) {
		this.tasks = tasks;
		this.refusals = refusals;
		this.user = user;
	}

	@PostMapping("/claim")
	String claim(@PathVariable String id, RedirectAttributes next) {
		return back(id, this.tasks.claim(id, this.user.get()), "worklist.task.taken", next);
	}

	@PostMapping("/release")
	String release(@PathVariable String id, RedirectAttributes next) {
		return back(id, this.tasks.release(id, this.user.get()), "worklist.task.released", next);
	}

	@PostMapping("/assign")
	String assign(@PathVariable String id, @RequestParam String assignee, RedirectAttributes next) {
		return back(id, this.tasks.assign(id, assignee, this.user.get()), "worklist.task.assigned", next);
	}

	@PostMapping("/follow-up")
	String followUp(@PathVariable String id,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate followUp,
			RedirectAttributes next) {
		return back(id, this.tasks.followUp(id, followUp, this.user.get()), "worklist.task.followUpSet", next);
	}

	private String back(String id, Outcome outcome, String said, RedirectAttributes next) {
		this.refusals.check(outcome);
		Flash.success(next, said);
		return "redirect:/tasks/" + id;
	}

}
