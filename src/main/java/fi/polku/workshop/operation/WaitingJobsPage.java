package fi.polku.workshop.operation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The timers and automatic steps that wait, and doing some of them now. */
@Controller
@RequestMapping("/workshop/jobs")
class WaitingJobsPage {

	private final WaitingJobs jobs;

	private final JobRuns runs;

	private final Models models;

	private final Trail trail;

	WaitingJobsPage(WaitingJobs jobs, JobRuns runs, Models models, Trail trail) {
		this.jobs = jobs;
		this.runs = runs;
		this.models = models;
		this.trail = trail;
	}

	@ModelAttribute("question")
	JobQuestion question(@RequestParam(required = false) String model, @RequestParam(required = false) String step,
			@RequestParam(required = false) String state, @RequestParam(required = false) String kind,
			@RequestParam(name = "case", required = false) String caseNumber) {
		return new JobQuestion(model, step, state, kind, caseNumber);
	}

	@GetMapping
	String show(@ModelAttribute(name = "question", binding = false) JobQuestion question, Locale locale, Model page) {
		var groups = this.jobs.groups(question, locale);
		page.addAttribute("groups", groups);
		page.addAttribute("states", JobQuestion.STATES);
		page.addAttribute("kinds", JobQuestion.KINDS);
		page.addAttribute("models",
				this.jobs.groups(new JobQuestion(null, null, null, null, null), locale)
					.stream()
					.collect(Collectors.toMap(JobGroup::model, JobGroup::modelName, (one, other) -> one,
							java.util.TreeMap::new)));
		page.addAttribute("each", question.asksEach() ? each(question, locale) : List.of());
		return "workshop/jobs";
	}

	@PostMapping
	String run(@ModelAttribute(name = "question", binding = false) JobQuestion question,
			@RequestParam(name = "job", required = false) List<String> ids, @RequestParam String reason,
			RedirectAttributes next) {
		var result = this.runs.run((ids != null) ? ids : List.of(), reason);
		if (result.failed() + result.left() > 0) {
			Flash.fault(next, "workshop.jobs.result", result.done(), result.failed(), result.left());
		}
		else {
			Flash.success(next, "workshop.jobs.run", result.done());
		}
		next.addAttribute("model", question.model());
		next.addAttribute("step", question.step());
		next.addAttribute("state", question.state());
		next.addAttribute("kind", question.kind());
		next.addAttribute("case", question.caseNumber());
		return "redirect:/workshop/jobs";
	}

	private List<Map<String, Object>> each(JobQuestion question, Locale locale) {
		var each = this.jobs.each(question);
		this.trail.seen("operation.jobsShown", "administration",
				each.stream()
					.filter((one) -> one.caseNumber() != null)
					.map((one) -> new CaseNumber(one.caseNumber()))
					.toList());
		return each.stream()
			.map((one) -> Map.<String, Object>of("job", one, "name",
					this.models.of(one.definition(), locale).called(one.step()).orElse(one.step())))
			.toList();
	}

}
