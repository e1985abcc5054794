package fi.polku.insight.onecase;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fi.polku.process.Model;
import fi.polku.process.Models;
import fi.polku.process.form.Field;
import fi.polku.process.form.Option;
import fi.polku.web.Fmt;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Codes of forms and tables of rules in the reader's words. */
@Component
class CaseWords {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private final Models models;

	private final RepositoryService repository;

	private final MessageSource texts;

	private final Fmt fmt;

	CaseWords(Models models, RepositoryService repository, MessageSource texts, Fmt fmt) {
		this.models = models;
		this.repository = repository;
		this.texts = texts;
		this.fmt = fmt;
	}

	String text(String key, Object... args) {
		return this.texts.getMessage(key, args, locale());
	}

	/** The segment as the newest model calls it. */
	String segment(String code) {
		return newest("segmentation", "segment", code);
	}

	/** The client's situation at the end. */
	String outcome(String code) {
		return "withdrawn".equals(code) ? text("insight.case.withdrawn") : newest("clientJourney", "exitClass", code);
	}

	private String newest(String model, String field, String code) {
		return (code != null)
				? this.models.find(model, locale()).flatMap((it) -> option(Stream.of(it), field, code)).orElse(code)
				: null;
	}

	/** The words of a table in the reader's language; empty for Finnish. */
	Properties ofTable(DecisionDefinition table) {
		var words = new Properties();
		var file = table.getKey() + ".texts_" + locale().getLanguage() + ".properties";
		for (var name : this.repository.getDeploymentResourceNames(table.getDeploymentId())) {
			if (name.equals(file) || name.endsWith("/" + file)) {
				load(words, table, name);
			}
		}
		return words;
	}

	private void load(Properties words, DecisionDefinition table, String name) {
		try (var in = this.repository.getResourceAsStream(table.getDeploymentId(), name);
				var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			words.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What goes into a table of rules or comes out of it, by whatever text there is. */
	String ofTable(String table, String variable, Object value, Collection<Model> models) {
		var words = value(models, variable, value);
		if (value == null || !words.equals(value.toString())) {
			return words;
		}
		return switch (variable) {
			case "source" -> textOr("casefile.from." + words, words);
			case "segment", "segmentProposal" -> segment(words);
			default -> textOr("insight.overrides.value." + table + "." + words, words);
		};
	}

	private String textOr(String key, String code) {
		return this.texts.getMessage(key, null, code, locale());
	}

	/** The value of a variable as the forms of the models that ask or show it call it. */
	String value(Collection<Model> models, String variable, Object value) {
		if (value == null) {
			return text("insight.case.noValue");
		}
		if (value instanceof Boolean yes) {
			return text(yes ? "insight.case.yes" : "insight.case.no");
		}
		if (value instanceof Date || value instanceof TemporalAccessor || DAY.matcher(value.toString()).matches()) {
			return this.fmt.date(value);
		}
		return option(models.stream(), variable, value.toString()).orElse(value.toString());
	}

	private static Optional<String> option(Stream<Model> models, String variable, String code) {
		return models.flatMap((model) -> model.elements().values().stream())
			.flatMap((element) -> element.form().fields().stream())
			.filter((field) -> isOf(field, variable))
			.flatMap((field) -> field.options().stream())
			.filter((option) -> option.value().equals(code))
			.map(Option::label)
			.findFirst();
	}

	private static boolean isOf(Field field, String variable) {
		return field.id().equals(variable) || Objects.equals(field.prefill(), "variable:" + variable);
	}

	static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
