package fi.polku.insight.overrides;

import java.util.List;
import java.util.UUID;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Departures from proposals for programs. Who asks stands in the trail. */
@RestController
@RequestMapping("/api/insight/overrides")
class OverridesApi {

	static final int SIZE = 200;

	private final OverrideFigures figures;

	private final ListedDecisions listed;

	private final AskedFigures asked;

	private final CurrentUser user;

	OverridesApi(OverrideFigures figures, ListedDecisions listed, AskedFigures asked, CurrentUser user) {
		this.figures = figures;
		this.listed = listed;
		this.asked = asked;
		this.user = user;
	}

	@GetMapping
	@Operation(summary = "where people departed from the tables' proposals of target group, segment and route",
			description = "By decision table: how many were decided and departed from, the share with its band of "
					+ "95 % (Wilson), proposed against chosen, by the row that hit, and for auditors and leads by "
					+ "person. Fewer than five clients are suppressed (null), except by person.")
	OverrideReport overrides(@ParameterObject CaseFilter filter, @ParameterObject DecisionChoice choice) {
		var checked = own(filter, choice);
		this.asked.figure("figure.overrides", filter);
		return this.figures.of(filter, checked, this.user.get());
	}

	@GetMapping("/list")
	@Operation(summary = "the decisions behind a figure, in cases that the reader may see",
			description = "At most 200, the newest first; the next begin after the record of the last.")
	List<ListedDecision> list(@ParameterObject CaseFilter filter, @ParameterObject DecisionChoice choice,
			@RequestParam(required = false) UUID after) {
		return this.listed.of(filter, own(filter, choice), this.user.get(), after, SIZE);
	}

	private DecisionChoice own(CaseFilter filter, DecisionChoice choice) {
		if (filter.log() != null) {
			throw Refusal.badRequest("insight.overrides.fault.log");
		}
		var checked = choice.checked();
		if (checked.person() != null && !OverrideFigures.seesPeople(this.user.get())) {
			throw Refusal.forbidden("insight.overrides.fault.person");
		}
		return checked;
	}

}
