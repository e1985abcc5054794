package fi.polku.insight.paths;

import java.util.EnumSet;
import java.util.List;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.ChosenCases;
import fi.polku.insight.columns.Kind;
import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ways of cases for programs. */
@RestController
@RequestMapping("/api/insight")
class FlowsApi {

	private final ChosenCases cases;

	private final ReworkFlows rework;

	private final AskedFigures asked;

	private final CurrentUser user;

	FlowsApi(ChosenCases cases, ReworkFlows rework, AskedFigures asked, CurrentUser user) {
		this.cases = cases;
		this.rework = rework;
		this.asked = asked;
		this.user = user;
	}

	@GetMapping("/flows")
	@Operation(summary = "which step directly follows which, after how long, with handovers and rework")
	FlowsAnswer flows(@ParameterObject CaseFilter filter,
			@Parameter(description = "kinds of own steps that count, one or several; left out: all",
					array = @ArraySchema(
							schema = @Schema(allowableValues = { "human", "wait", "automatic" }))) @RequestParam(
									required = false) List<String> kind) {
		this.asked.figure("figure.flows", filter);
		var kinds = KindsAsked.of(kind, EnumSet.allOf(Kind.class));
		var chosen = this.cases.of(filter, this.user.get());
		return Paths.flows(chosen, StepGroups.of(chosen.columns(), kinds), this.rework.of(chosen.columns()));
	}

	@GetMapping("/variants")
	@Operation(summary = "the orders in which steps were done in the cases that have ended")
	VariantsAnswer variants(@ParameterObject CaseFilter filter,
			@Parameter(description = "kinds of own steps that count, one or several; left out: human",
					array = @ArraySchema(
							schema = @Schema(allowableValues = { "human", "wait", "automatic" }))) @RequestParam(
									required = false) List<String> kind,
			@Parameter(description = "how many to tell one by one, 1 to 200") @RequestParam(
					defaultValue = "20") int first) {
		if (first < 1 || first > Variants.MOST) {
			throw Refusal.badRequest("insight.paths.first", first, Variants.MOST);
		}
		this.asked.figure("figure.variants", filter);
		var kinds = KindsAsked.of(kind, EnumSet.of(Kind.HUMAN));
		var chosen = this.cases.of(filter, this.user.get());
		return Paths.variants(chosen, StepGroups.of(chosen.columns(), kinds), first);
	}

}
