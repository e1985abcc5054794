package fi.polku.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import fi.polku.calendar.KindOfDay;
import fi.polku.calendar.Term;
import fi.polku.calendar.Unit;
import fi.polku.process.Models;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rows of lists; the name of a step in another language comes from its model. */
@Component
class ListedRows {

	private static final Locale FINNISH = Locale.forLanguageTag("fi");

	private final Models models;

	private final JdbcClient jdbc;

	ListedRows(Models models, JdbcClient jdbc) {
		this.models = models;
		this.jdbc = jdbc;
	}

	ListedRow read(ResultSet row, Locale locale) throws SQLException {
		var definition = row.getString("definition_id");
		var step = row.getString("step");
		var named = row.getBoolean("named");
		var item = new WorkItem(row.getString("task_id"), step, name(row, definition, step, locale),
				row.getString("case_number"), named ? row.getString("client_name") : null, instant(row, "due_at"),
				row.getString("ground"), row.getString("law_reference"), instant(row, "follow_up_at"),
				row.getInt("priority"), row.getString("assignee"), row.getString("assignee_name"),
				row.getBoolean("unread"), row.getString("waits_for"), row.getString("programme"),
				named ? row.getString("segment") : null, named ? row.getString("area_id") : null,
				row.getString("owner"), row.getBoolean("protected"), row.getBoolean("suspended"),
				row.getBoolean("as_deputy"), instant(row, "created_at"), row.getObject("client_id", UUID.class),
				term(row), definition);
		return new ListedRow(item, List.of((String[]) row.getArray("sort_keys").getArray()));
	}

	Optional<String> stepName(String step, Locale locale) {
		return this.jdbc.sql("select definition_id from work_item where step = :step limit 1")
			.param("step", step)
			.query(String.class)
			.optional()
			.map((definition) -> this.models.of(definition, locale).get(step).name());
	}

	private String name(ResultSet row, String definition, String step, Locale locale) throws SQLException {
		var finnish = row.getString("name");
		if (!List.of("sv", "en").contains(locale.getLanguage())) {
			return finnish;
		}
		var naming = this.models.of(definition, FINNISH).element(step).flatMap((it) -> it.propertyNaming(finnish));
		return this.models.of(definition, locale)
			.element(step)
			.map((it) -> naming.map(it::property).orElse(it.name()))
			.orElse(finnish);
	}

	private static Term term(ResultSet row) throws SQLException {
		return (row.getString("unit") == null) ? null : new Term(row.getInt("amount"), Unit.of(row.getString("unit")),
				KindOfDay.of(row.getString("kind_of_day")), row.getBoolean("moves"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp value = row.getTimestamp(column);
		return (value != null) ? value.toInstant() : null;
	}

}
