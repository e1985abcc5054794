package fi.polku.worklist;

import java.util.Locale;

import fi.polku.process.Models;
import fi.polku.worklist.WorkItemRows.StepOfModel;

import org.springframework.stereotype.Component;

/** Whom a step waits for, by its model: us, the client, a partner, the end of a pause. */
@Component
class WaitsFor {

	private static final Locale ANY = Locale.forLanguageTag("fi");

	private final Models models;

	WaitsFor(Models models) {
		this.models = models;
	}

	String of(StepOfModel step) {
		return this.models.of(step.definition(), ANY)
			.element(step.step())
			.map((element) -> element.property("polku:waitsFor"))
			.orElse("us");
	}

}
