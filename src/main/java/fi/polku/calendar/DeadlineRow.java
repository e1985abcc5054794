package fi.polku.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Between the table {@code deadline} and its record. */
final class DeadlineRow {

	static final String INSERT = """
			insert into deadline (case_number, task_id, rule, ground, law_reference, counted_from, amount, unit,
			       kind_of_day, moves, pauses, calendar_version, due_on, due_at)
			values (:caseNumber, :taskId, :rule, :ground, :lawReference, :countedFrom, :amount, :unit,
			       :kindOfDay, :moves, :pauses, :calendarVersion, :dueOn, :dueAt)
			""";

	private DeadlineRow() {
	}

	static MapSqlParameterSource parameters(String caseNumber, String taskId, Due due) {
		var values = new MapSqlParameterSource();
		values.addValue("caseNumber", caseNumber);
		values.addValue("taskId", taskId);
		values.addValue("rule", due.rule());
		values.addValue("ground", due.ground().name());
		values.addValue("lawReference", due.lawReference());
		values.addValue("countedFrom", due.countedFrom());
		values.addValue("amount", due.term().amount());
		values.addValue("unit", due.term().unit().code());
		values.addValue("kindOfDay", due.term().kindOfDay().code());
		values.addValue("moves", due.term().moves());
		values.addValue("pauses", due.pauses());
		values.addValue("calendarVersion", due.calendarVersion());
		values.addValue("dueOn", due.dueOn());
		values.addValue("dueAt", utc(due.dueAt()));
		return values;
	}

	static Deadline read(ResultSet row, int number) throws SQLException {
		var verdictAt = row.getObject("verdict_at", OffsetDateTime.class);
		return new Deadline(row.getLong("id"), row.getString("case_number"), row.getString("task_id"), due(row),
				row.getInt("paused_days"), Verdict.valueOf(row.getString("verdict")),
				(verdictAt != null) ? verdictAt.toInstant() : null, row.getString("reason"));
	}

	static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static Due due(ResultSet row) throws SQLException {
		var term = new Term(row.getInt("amount"), Unit.of(row.getString("unit")),
				KindOfDay.of(row.getString("kind_of_day")), row.getBoolean("moves"));
		return new Due(row.getString("rule"), Ground.valueOf(row.getString("ground")), row.getString("law_reference"),
				row.getObject("counted_from", LocalDate.class), term, row.getBoolean("pauses"),
				row.getString("calendar_version"), row.getObject("due_on", LocalDate.class));
	}

}
