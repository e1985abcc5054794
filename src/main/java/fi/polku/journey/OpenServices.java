package fi.polku.journey;

import fi.polku.process.Journeys;

import org.springframework.stereotype.Component;

/** Opens the services that the first plan of this round has. */
@Component
class OpenServices extends FittingStep {

	OpenServices(Journeys journeys) {
		super(journeys);
	}

}
