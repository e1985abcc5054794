package fi.polku.workshop.replay;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.process.Models;
import fi.polku.process.form.Option;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.stereotype.Component;

/**
 * The codes that decisions give, in the words of the forms that show them: a table itself
 * has words in the other languages only.
 */
@Component
class CodeWords {

	private final LiveModels live;

	private final Models models;

	CodeWords(LiveModels live, Models models) {
		this.live = live;
		this.models = models;
	}

	/** The label by code, as the first form that knows it says. */
	Map<String, String> of(Locale locale) {
		return this.live.newest()
			.stream()
			.filter((model) -> !model.isDecision())
			.map(ModelFiles::model)
			.flatMap((model) -> this.models.find(model, locale).stream())
			.flatMap((model) -> model.elements().values().stream())
			.flatMap((element) -> element.form().fields().stream())
			.flatMap((field) -> field.options().stream())
			.collect(Collectors.toMap(Option::value, Option::label, (one, other) -> one));
	}

}
