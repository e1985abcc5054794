package fi.polku.insight.deadlines;

import java.util.List;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;
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

	private final AskedFigures asked;

	private final CurrentUser user;

	DeadlinesApi(DeadlineFigures figures, ListedDeadlines listed, AskedFigures asked, CurrentUser user) {
		this.figures = figures;
		this.listed = listed;
		this.asked = asked;
		this.user = user;
	}

	@GetMapping
	@Operation(summary = "how deadlines of law and promises were kept",
			description = "Counts of deadlines by rule, step, team, area, segment, programme and month of the last day; "
					+ "the share met of those decided with its band of 95 % (Wilson); days over in the kind of days "
					+ "the rule counts; the late ones by cause. Fewer than five people are suppressed (null).")
	DeadlineReport deadlines(@ParameterObject CaseFilter filter, @ParameterObject DeadlineChoice choice) {
		var asked = own(filter, choice);
		this.asked.figure("figure.deadlines", filter);
		return this.figures.of(asked, this.user.get());
	}

	@GetMapping("/list")
	@Operation(summary = "the deadlines behind a figure, in cases that the reader may see",
			description = "At most 200, by last day, the newest first; the next begin after the id of the last.")
	List<ListedDeadline> list(@ParameterObject CaseFilter filter, @ParameterObject DeadlineChoice choice,
			@RequestParam(required = false) Long after) {
		return this.listed.of(own(filter, choice), this.user.get(), after, SIZE);
	}

	private static DeadlineFilter own(CaseFilter filter, DeadlineChoice choice) {
		if (filter.log() != null) {
			throw Refusal.badRequest("insight.deadlines.fault.log");
		}
		return DeadlineFilter.of(filter, choice);
	}

	@GetMapping("/{id}")
	@Operation(summary = "one deadline with its arithmetic")
	ProvedDeadline one(@PathVariable long id) {
		return this.listed.proved(id, this.user.get());
	}

}
