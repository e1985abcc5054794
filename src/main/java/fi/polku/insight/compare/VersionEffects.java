package fi.polku.insight.compare;

import java.util.Optional;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.Effects;

import org.springframework.stereotype.Component;

/** Effects as the page of versions compares them. */
@Component
class VersionEffects implements Effects {

	private final ComparisonApi.AskedComparisons comparisons;

	VersionEffects(ComparisonApi.AskedComparisons comparisons) {
		this.comparisons = comparisons;
	}

	@Override
	public Optional<Effect> of(String model, String step, int before, int after) {
		var filter = new CaseFilter(null, null, null, null, model, null, null, null, null, step, null, null, null, null,
				null);
		var asked = new Asked(before, after, (step != null) ? "step" : null, null, null, null, null, null, null);
		return Optional.ofNullable(this.comparisons.of("figure.versions", filter, asked).difference())
			.map((difference) -> new Effect(difference.value(), difference.lower(), difference.upper(),
					difference.until()));
	}

}
