package fi.polku.worklist;

import java.util.UUID;

import fi.polku.security.CurrentUser;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far an act on many tasks has come; one may leave and come back. */
@Controller
class BulkPage {

	private final BulkJobs jobs;

	private final Refusals refusals;

	private final CurrentUser user;

	BulkPage(BulkJobs jobs, Refusals refusals, CurrentUser user) {
		this.jobs = jobs;
		this.refusals = refusals;
		this.user = user;
	}

	@GetMapping("/tasks/bulk/{id}")
	String show(@PathVariable UUID id, Model model, HttpServletResponse response) {
		var job = this.jobs.find(id, this.user.get()).orElseThrow(() -> this.refusals.of(new Outcome.Unknown()));
		if (!job.isDone()) {
			response.setHeader("Refresh", "2");
		}
		model.addAttribute("job", job);
		return "worklist/bulk";
	}

}
