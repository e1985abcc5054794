package fi.polku.workshop.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A draft as its row has it. */
final class DraftRow {

	private DraftRow() {
	}

	static Draft read(ResultSet row, int number) throws SQLException {
		return new Draft(row.getObject("id", UUID.class), row.getString("model"), row.getString("name"),
				row.getString("reason"), row.getString("source"), row.getString("base"),
				Draft.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)), row.getInt("revision"),
				row.getString("created_by"), instant(row, "created_at"), row.getString("changed_by"),
				instant(row, "changed_at"), row.getString("asked_by"), instant(row, "asked_at"),
				row.getString("decided_by"), instant(row, "decided_at"), row.getString("deployment_id"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var value = row.getTimestamp(column);
		return (value != null) ? value.toInstant() : null;
	}

}
