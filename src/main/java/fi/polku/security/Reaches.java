package fi.polku.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

import fi.polku.security.Reach.Extent;

/** Reads how far people's work reaches, with what they have opened beyond it. */
final class Reaches {

	private static final String OPENED = """
			array(select distinct o.case_number from case_opening o
			       where o.username = u.username and o.ended_at is null and o.until_at > :now%s
			         and exists (select from client_case k
			                      where k.number = o.case_number and k.organisation = u.organisation_id)) as %s""";

	/** Columns of {@code app_user u}. */
	static final String COLUMNS = OPENED.formatted("", "opened") + ",\n"
			+ OPENED.formatted(" and o.named", "opened_named");

	private Reaches() {
	}

	static Reach read(ResultSet row) throws SQLException {
		return new Reach(Extent.valueOf(row.getString("reach")), set(row, "programmes"), set(row, "opened"),
				set(row, "opened_named"));
	}

	private static Set<String> set(ResultSet row, String column) throws SQLException {
		return Set.of((String[]) row.getArray(column).getArray());
	}

}
