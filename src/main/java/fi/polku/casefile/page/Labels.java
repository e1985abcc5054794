package fi.polku.casefile.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.process.Model;
import fi.polku.process.ModelElement;
import fi.polku.process.Models;
import fi.polku.process.form.Option;
import fi.polku.security.Person;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes in the reader's words. */
@Component
class Labels {

	private final Models models;

	private final MessageSource texts;

	private final JdbcClient jdbc;

	Labels(Models models, MessageSource texts, JdbcClient jdbc) {
		this.models = models;
		this.texts = texts;
		this.jdbc = jdbc;
	}

	String text(String key, Object... args) {
		return this.texts.getMessage(key, args, locale());
	}

	/** The text, where there is one. */
	Optional<String> find(String key) {
		return Optional.ofNullable(this.texts.getMessage(key, null, "", locale())).filter((text) -> !text.isEmpty());
	}

	/** The element as its version of the model calls it. */
	String element(String definitionId, String element) {
		return this.models.of(definitionId, locale()).element(element).map(ModelElement::name).orElse(element);
	}

	/** The segment as the newest model of the segments calls it. */
	String segment(String code) {
		return option("segmentation", "confirmSegment", "segment", code);
	}

	/** The client's situation as the newest closing form calls it. */
	String situation(String code) {
		return option("clientJourney", "closeCase", "exitClass", code);
	}

	/** A service as its newest model is called. */
	String service(String code) {
		return this.models.find(code, locale()).map(Model::name).orElse(code);
	}

	private String option(String model, String element, String field, String code) {
		if (code == null) {
			return null;
		}
		return this.models.newest(model, locale())
			.elements()
			.values()
			.stream()
			.flatMap((it) -> it.form().field(field).stream())
			.flatMap((it) -> it.options().stream())
			.filter((option) -> option.value().equals(code))
			.map(Option::label)
			.findFirst()
			.orElse(code);
	}

	/** User names and the names of the people who bear them. */
	Map<String, String> people(Set<String> usernames) {
		var names = new HashMap<>(Map.of(Person.SYSTEM.username(), text("casefile.system"), "client",
				text("casefile.byClient"), "partner", text("casefile.byPartner")));
		var asked = usernames.stream().filter((it) -> it != null).collect(Collectors.toSet());
		if (!asked.isEmpty()) {
			this.jdbc.sql("select username, display_name from app_user where username in (:names)")
				.param("names", asked)
				.query((row) -> {
					names.put(row.getString(1), row.getString(2));
				});
		}
		return names;
	}

	String person(String username) {
		return (username != null) ? people(Set.of(username)).getOrDefault(username, username) : null;
	}

	static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
