package fi.polku.insight.compare;

import java.util.List;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.ChosenCases;
import fi.polku.insight.columns.Chosen;
import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of people, by the way they went. */
@RestController
class OutcomesApi {

	private static final List<String> BY = List.of("service", "segment");

	private final ChosenCases cases;

	private final FollowUpRows followUps;

	private final AskedFigures asked;

	private final CurrentUser user;

	OutcomesApi(ChosenCases cases, FollowUpRows followUps, AskedFigures asked, CurrentUser user) {
		this.cases = cases;
		this.followUps = followUps;
		this.asked = asked;
		this.user = user;
	}

	@GetMapping("/api/insight/outcomes/groups")
	@Operation(summary = "how cases stand by the services they came to, or by segment",
			description = "Shares of the open and of each outcome, which sum to 1 in a group; null where fewer than five.")
	OutcomesBy by(@ParameterObject CaseFilter filter,
			@Parameter(description = "service or segment") @RequestParam String by) {
		if (!BY.contains(by)) {
			throw Refusal.badRequest("insight.filter.choice", "by", by, String.join(", ", BY));
		}
		var chosen = own(filter);
		return "segment".equals(by) ? OutcomesBy.segment(chosen) : OutcomesBy.service(chosen);
	}

	@GetMapping("/api/insight/follow-up")
	@Operation(summary = "the situation 1, 3, 6 and 12 months after the exit, by the services the case came to",
			description = "Of the cases that ended so long ago; shares of the situations and of the unknown sum to 1. "
					+ "Fewer than five are null.")
	FollowedUp followUp(@ParameterObject CaseFilter filter) {
		return FollowedUp.of(own(filter), this.followUps);
	}

	private Chosen own(CaseFilter filter) {
		if (filter.log() != null) {
			throw Refusal.badRequest("insight.outcomes.ownOnly");
		}
		this.asked.figure("figure.outcomes", filter);
		return this.cases.of(filter, this.user.get());
	}

}
