package fi.polku.insight.flow;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Work in progress for programs. Who asks stands in the trail. */
@RestController
class WipApi {

	private final FlowCases cases;

	private final AskedFigures asked;

	private final CurrentUser user;

	WipApi(FlowCases cases, AskedFigures asked, CurrentUser user) {
		this.cases = cases;
		this.asked = asked;
		this.user = user;
	}

	@GetMapping("/api/insight/wip")
	@Operation(summary = "what is open, comes and goes, with Little's law and the age of what is open",
			description = "Here from and to are the window that is looked at, not the days on which a case may have begun: "
					+ "every case open at any time in it counts, its time cut at the window's edges. Left out: the last "
					+ "twelve months, of a log the whole log. A case is open from the moment it began until, but not at, "
					+ "the moment it ended. Times in seconds. Fewer than five of Polku's own cases are suppressed (null).")
	Wip wip(@ParameterObject CaseFilter filter) {
		this.asked.figure("figure.wip", filter);
		return WipFigures.of(this.cases.of(filter, this.user.get()), filter);
	}

}
