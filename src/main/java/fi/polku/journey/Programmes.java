package fi.polku.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.polku.calendar.Helsinki;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The programmes and their dated settings. */
@Service
public class Programmes {

	private final JdbcClient jdbc;

	private final Clock clock;

	Programmes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public Optional<Programme> on(String id, LocalDate day) {
		return this.jdbc.sql("""
				select * from programme
				where id = :id and valid_from <= :day and (valid_to is null or valid_to >= :day)
				""").param("id", id).param("day", day).query(Programmes::read).optional();
	}

	/** The programme as it stands today. */
	public Programme today(String id) {
		return on(id, Helsinki.today(this.clock))
			.orElseThrow(() -> new IllegalArgumentException("no programme " + id + " today"));
	}

	/** The programmes that take clients today. */
	public List<Programme> open() {
		return this.jdbc.sql("""
				select * from programme
				where valid_from <= :day and (valid_to is null or valid_to >= :day)
				order by id
				""").param("day", Helsinki.today(this.clock)).query(Programmes::read).list();
	}

	private static Programme read(ResultSet row, int number) throws SQLException {
		return new Programme(row.getString("id"), row.getString("name_fi"), row.getString("name_sv"),
				row.getString("name_en"), row.getString("organisation_id"), row.getBoolean("authority"),
				row.getBoolean("closing_needs_second"), row.getInt("weekly_invitations"),
				row.getInt("interview_promise_days"), List.of((String[]) row.getArray("follow_up_points").getArray()),
				row.getInt("min_benefit_days"), row.getInt("recheck_days"));
	}

}
