package fi.polku.workshop.servicemap;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.process.Model;
import fi.polku.process.ModelElement;
import fi.polku.process.Models;

import org.springframework.stereotype.Component;

/** Reads the map of what the journey offers from the models. */
@Component
class ServiceMapReader {

	private final Models models;

	ServiceMapReader(Models models) {
		this.models = models;
	}

	/**
	 * The map.
	 * @param called the definition of each model that the journey calls, by its id
	 */
	ServiceMap of(String journey, Map<String, String> called, Locale locale) {
		var reading = new JourneyReading(this.models, this.models.of(journey, locale), called, locale);
		return new ServiceMap(reading.beginnings(), reading.stops(), reading.anyTime());
	}

	/** The ids of models that stand on the map of a journey. */
	Set<String> called(Model journey) {
		return journey.elements()
			.values()
			.stream()
			.filter((one) -> one.calledElement() != null && JourneyReading.isShown(one))
			.map(ModelElement::calledElement)
			.collect(Collectors.toSet());
	}

}
