package fi.polku.insight.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.UUID;

import fi.polku.insight.CaseFilter;
import fi.polku.process.Models;
import fi.polku.web.Fmt;
import fi.polku.web.Languages;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the codes of a filter are called in the reader's language; a code that has no name
 * is shown as it is.
 */
@Component("filterNames")
public class FilterNames {

	private static final Map<String, String> PLACES = Map.of("area", "select name from area where id = :id", "team",
			"select name from team where id = :id");

	private final JdbcClient jdbc;

	private final Models models;

	private final MessageSource texts;

	private final Fmt fmt;

	FilterNames(JdbcClient jdbc, Models models, MessageSource texts, Fmt fmt) {
		this.jdbc = jdbc;
		this.models = models;
		this.texts = texts;
		this.fmt = fmt;
	}

	/** The value of the filter of that name. */
	public String of(String name, String value, CaseFilter filter) {
		return switch (name) {
			case "from", "to", "openOn", "endedFrom", "endedTo" -> this.fmt.shortDate(value);
			case "programme" -> programme(value);
			case "model" -> model(value);
			case "step", "again" -> (filter.log() != null) ? value : step(filter.model(), value);
			case "segment" -> segment(value);
			case "area", "team" -> place(name, value);
			case "outcome" -> outcome(value);
			case "over", "under" -> number(value);
			case "state", "time", "period" -> text("insight." + name + "." + value, value);
			case "log" -> log(UUID.fromString(value));
			default -> value;
		};
	}

	public String programme(String id) {
		return name("select name_" + Languages.of(LocaleContextHolder.getLocale()).getLanguage()
				+ " from programme where id = :id order by valid_from desc limit 1", id, id);
	}

	/** As everywhere in Polku; a segment the owner has added is its code. */
	public String segment(String code) {
		return text("worklist.segment." + code, code);
	}

	public String outcome(String code) {
		return text("insight.outcome." + code, code);
	}

	public String model(String key) {
		return this.models.find(key, LocaleContextHolder.getLocale()).map((model) -> model.name()).orElse(key);
	}

	/**
	 * The step's name.
	 * @param model in which it stands, or {@code null}: looked for in all that have run
	 */
	public String step(String model, String id) {
		if (model != null) {
			return this.models.find(model, LocaleContextHolder.getLocale()).flatMap((one) -> one.called(id)).orElse(id);
		}
		return this.jdbc.sql("select definition_id from insight_step where step = :id order by id desc limit 1")
			.param("id", id)
			.query(String.class)
			.optional()
			.map((definition) -> stepOf(definition, id))
			.orElse(id);
	}

	/** The step's name in a version of its model; facts outlive the model. */
	public String stepOf(String definitionId, String id) {
		return this.models.deployed(definitionId, LocaleContextHolder.getLocale())
			.flatMap((model) -> model.called(id))
			.orElse(id);
	}

	/** The name of an area or a team. */
	public String place(String sort, String id) {
		return name(PLACES.get(sort), id, id);
	}

	public String log(UUID id) {
		return name("select name from event_log where id = :id", id, id.toString());
	}

	private String name(String sql, Object id, String otherwise) {
		return this.jdbc.sql(sql).param("id", id).query(String.class).optional().orElse(otherwise);
	}

	/** What is none is told as it stands; the page of it refuses it. */
	private String number(String value) {
		try {
			return this.fmt.number(new BigDecimal(value).round(new MathContext(3)));
		}
		catch (NumberFormatException ex) {
			return value;
		}
	}

	private String text(String key, String otherwise) {
		return this.texts.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
	}

}
