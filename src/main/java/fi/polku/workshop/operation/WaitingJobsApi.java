package fi.polku.workshop.operation;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The timers and automatic steps that wait, for programs. */
@RestController
@RequestMapping("/api/operation/jobs")
class WaitingJobsApi {

	private final WaitingJobs jobs;

	private final JobRuns runs;

	WaitingJobsApi(WaitingJobs jobs, JobRuns runs) {
		this.jobs = jobs;
		this.runs = runs;
	}

	@GetMapping
	@Operation(
			summary = "by model and step how many timers and automatic steps wait, in which state and until when; counts only")
	List<JobGroup> groups(@RequestParam(required = false) String model, @RequestParam(required = false) String step,
			@RequestParam(required = false) String state, @RequestParam(required = false) String kind, Locale locale) {
		return this.jobs.groups(new JobQuestion(model, step, state, kind, null), locale);
	}

	@PostMapping("/run")
	@Operation(summary = "does jobs now, with a reason: how many were done, failed, or were left alone")
	JobRuns.Result run(@RequestBody Chosen chosen) {
		return this.runs.run((chosen.jobs() != null) ? chosen.jobs() : List.of(), chosen.reason());
	}

	/** Jobs by the engine's ids. */
	record Chosen(List<String> jobs, String reason) {
	}

}
