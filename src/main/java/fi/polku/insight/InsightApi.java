package fi.polku.insight;

import fi.polku.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Figures for programs. Who asks for a figure stands in the trail. */
@RestController
@RequestMapping("/api/insight")
class InsightApi {

	private final ChosenCases cases;

	private final AskedFigures asked;

	private final CurrentUser user;

	InsightApi(ChosenCases cases, AskedFigures asked, CurrentUser user) {
		this.cases = cases;
		this.asked = asked;
		this.user = user;
	}

	@GetMapping("/survival")
	@Operation(summary = "the share of cases that still go on after a time (Kaplan–Meier), with its band of 95 %")
	Survival survival(@ParameterObject CaseFilter filter) {
		return Figures.survival(asked("figure.survival", filter));
	}

	@GetMapping("/outcomes")
	@Operation(summary = "the shares that have ended by each outcome after a time (Aalen–Johansen)")
	Outcomes outcomes(@ParameterObject CaseFilter filter) {
		return Figures.outcomes(asked("figure.outcomes", filter));
	}

	private Spans asked(String kind, CaseFilter filter) {
		this.asked.figure(kind, filter);
		return Spans.of(this.cases.of(filter, this.user.get()));
	}

}
