package fi.polku.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.casefile.Route;
import fi.polku.casefile.Routes;
import fi.polku.process.CaseNumber;
import fi.polku.process.Model;
import fi.polku.process.Models;

import org.springframework.stereotype.Component;

/** The services of a case in which a partner may answer by link. */
@Component
class AskedModels {

	private final Routes routes;

	private final Models models;

	AskedModels(Routes routes, Models models) {
		this.routes = routes;
		this.models = models;
	}

	/** Their keys and names. */
	Map<String, String> of(CaseNumber number, Locale locale) {
		return this.routes.of(number, locale)
			.parts()
			.stream()
			.filter((part) -> !part.now().isEmpty())
			.map(Route.Part::definitionId)
			.distinct()
			.map((definition) -> this.models.of(definition, locale))
			.filter(AskedModels::asksPartners)
			.collect(Collectors.toMap(Model::key, Model::name, (one, other) -> one));
	}

	private static boolean asksPartners(Model model) {
		return List.copyOf(model.elements().values())
			.stream()
			.anyMatch((element) -> "partner".equals(element.property("polku:byLink")));
	}

}
