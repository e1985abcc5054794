package fi.polku.insight.deadlines;

import java.util.List;

import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deadlines for programs. Who asks stands in the trail. */
@RestController
@RequestMapping("/api/insight/deadlines")
class DeadlinesApi {

	static final int SIZE = 200;

	private final DeadlineFigures figures;

	private final ListedDeadlines listed;

	private final Trail trail;

	private final CurrentUser user;

	DeadlinesApi(DeadlineFigures figures, ListedDeadlines listed, Trail trail, CurrentUser user) {
		this.figures = figures;
		this.listed = listed;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping
	@Operation(summary = "how deadlines of law and promises were kept",
			description = "Counts of deadlines by rule, step, team, area, segment, programme and month of the last day; "
					+ "the share met of those decided with its band of 95 % (Wilson); days over in the kind of days "
					+ "the rule counts; the late ones by cause. Fewer than five people are suppressed (null).")
	DeadlineReport deadlines(@ParameterObject DeadlineFilter filter) {
		var report = this.figures.of(filter.checked(), this.user.get());
		this.trail.did("figure.deadlines", "audit", List.of(), List.of());
		return report;
	}

	@GetMapping("/list")
	@Operation(summary = "the deadlines behind a figure, in cases that the reader may see",
			description = "At most 200, by last day, the newest first; the next begin after the id of the last.")
	List<ListedDeadline> list(@ParameterObject DeadlineFilter filter, @RequestParam(required = false) Long after) {
		return this.listed.of(filter.checked(), this.user.get(), after, SIZE);
	}

	@GetMapping("/{id}")
	@Operation(summary = "one deadline with its arithmetic")
	ProvedDeadline one(@PathVariable long id) {
		return this.listed.proved(id, this.user.get());
	}

}
