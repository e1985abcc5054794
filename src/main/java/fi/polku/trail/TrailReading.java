package fi.polku.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail, and leaves in it that it was read. */
@Service
@Transactional
public class TrailReading {

	private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

	private final JdbcClient jdbc;

	private final Trail trail;

	TrailReading(JdbcClient jdbc, Trail trail) {
		this.jdbc = jdbc;
		this.trail = trail;
	}

	/** Entries, the newest first, at most {@code limit}. */
	public List<TrailRow> read(TrailFilter filter, int limit) {
		var sql = new StringBuilder("""
				select t.*, u.display_name,
				       array(select v.field from trail_value v where v.trail_id = t.id order by v.field) as fields
				  from trail t
				  left join app_user u on u.username = t.username
				 where true
				""");
		var values = new HashMap<String, Object>();
		if (filter.day() != null) {
			sql.append(" and t.at >= :from and t.at < :to");
			values.put("from", Timestamp.from(filter.day().atStartOfDay(HELSINKI).toInstant()));
			values.put("to", Timestamp.from(filter.day().plusDays(1).atStartOfDay(HELSINKI).toInstant()));
		}
		if (filter.username() != null) {
			sql.append(" and t.username = :username");
			values.put("username", filter.username());
		}
		if (filter.caseNumber() != null) {
			sql.append(" and t.cases @> array[:case]::text[]");
			values.put("case", filter.caseNumber().value());
		}
		if (filter.before() != null) {
			sql.append(" and t.id < :before");
			values.put("before", filter.before());
		}
		values.put("limit", limit);
		var rows = this.jdbc.sql(sql + " order by t.id desc limit :limit")
			.params(values)
			.query(TrailReading::row)
			.list();
		this.trail.did("trail.read", "audit", List.of(), List.of());
		return rows;
	}

	private static TrailRow row(ResultSet row, int number) throws SQLException {
		var name = row.getString("display_name");
		var username = row.getString("username");
		return new TrailRow(row.getLong("id"), row.getTimestamp("at").toInstant(), username,
				(name != null) ? name : username, row.getString("kind"), row.getString("purpose"),
				row.getString("element"), List.of((String[]) row.getArray("cases").getArray()),
				((Object[]) row.getArray("clients").getArray()).length,
				List.of((String[]) row.getArray("fields").getArray()));
	}

}
