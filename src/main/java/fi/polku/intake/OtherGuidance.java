package fi.polku.intake;

import fi.polku.casefile.Case;
import fi.polku.casefile.Cases;

import org.springframework.stereotype.Component;

/** Whether a person is guided elsewhere already; standing on a list is not guidance. */
@Component
class OtherGuidance {

	private final Cases cases;

	OtherGuidance(Cases cases) {
		this.cases = cases;
	}

	boolean isOpenBeside(Case here) {
		return this.cases.of(here.clientId())
			.stream()
			.anyMatch(
					(one) -> one.open() && !one.number().equals(here.number()) && !"listScreening".equals(one.model()));
	}

}
