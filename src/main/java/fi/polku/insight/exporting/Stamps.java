package fi.polku.insight.exporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

import fi.polku.calendar.Helsinki;

/** Times as a log has them: those of Helsinki with their offset, to the microsecond. */
final class Stamps {

	private Stamps() {
	}

	static OffsetDateTime read(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.atZoneSameInstant(Helsinki.ZONE).toOffsetDateTime() : null;
	}

	static String text(OffsetDateTime at) {
		return (at != null) ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at) : null;
	}

}
