package fi.polku.workshop.migration;

import fi.polku.process.Models;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is said of migrations by codes. */
@Component
class MigrationWords {

	private final MessageSource texts;

	private final Models models;

	MigrationWords(MessageSource texts, Models models) {
		this.texts = texts;
		this.models = models;
	}

	/** The name of a step in the version it stands in; an empty one of none. */
	String step(String definition, String activity) {
		return (activity == null) ? ""
				: this.models.of(definition, LocaleContextHolder.getLocale())
					.element(MoveRoutes.element(activity))
					.map((element) -> element.name().isEmpty() ? element.id() : element.name())
					.orElse(activity);
	}

	/** Why the engine does not take it, or a case does not follow. */
	String fault(String code) {
		return (code == null) ? null
				: this.texts.getMessage("workshop.migration.fault." + code, null, LocaleContextHolder.getLocale());
	}

}
