package fi.polku.journey;

import fi.polku.process.Journeys;

import org.springframework.stereotype.Component;

/** Opens and drops services after the plan was reviewed while they ran. */
@Component
class AdjustServices extends FittingStep {

	AdjustServices(Journeys journeys) {
		super(journeys);
	}

}
