package fi.polku.browser;

import java.util.Locale;

import fi.polku.process.Models;

import org.springframework.context.MessageSource;

/** What pages and models say in one language, from where the application has it. */
record Words(MessageSource messages, Models models, Locale language) {

	String of(String key, Object... values) {
		return this.messages.getMessage(key, values, this.language);
	}

	/** The name of a step or event of a model. */
	String step(String model, String id) {
		return this.models.newest(model, this.language).get(id).name();
	}

}
