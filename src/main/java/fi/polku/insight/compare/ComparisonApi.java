package fi.polku.insight.compare;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a change did, for programs. Who asks stands in the trail. */
@RestController
class ComparisonApi {

	private final AskedComparisons comparisons;

	ComparisonApi(AskedComparisons comparisons) {
		this.comparisons = comparisons;
	}

	@GetMapping("/api/insight/versions")
	@Operation(summary = "two versions of a model compared, two periods, or a log (side A) and own cases (side B)",
			description = "Give model, a and b; or aFrom, aTo, bFrom and bTo; or log. Times are in seconds, differences B "
					+ "minus A with their band of 95 %. Runs belong to the version they began with; those that went "
					+ "over to another are censored then, the open ones now. A side of fewer than five cases "
					+ "gives no figure.")
	Comparison versions(@ParameterObject CaseFilter filter, @ParameterObject Asked asked) {
		return this.comparisons.of("figure.versions", filter, asked);
	}

	/** Compares and leaves a trail of it. */
	@Component
	static class AskedComparisons {

		private final Sides sides;

		private final AskedFigures asked;

		AskedComparisons(Sides sides, AskedFigures asked) {
			this.sides = sides;
			this.asked = asked;
		}

		Comparison of(String kind, CaseFilter filter, Asked question) {
			Sides.subject(filter, question);
			this.asked.figure(kind, filter);
			return of(filter, question);
		}

		Comparison of(CaseFilter filter, Asked question) {
			var subject = Sides.subject(filter, question);
			var two = this.sides.of(filter, question);
			return Comparisons.of(subject, filter.inWorkingTime() ? "working" : "calendar", two.get(0), two.get(1),
					(question.untilDays() != null) ? question.untilDays() * Days.seconds(filter) : null);
		}

	}

}
