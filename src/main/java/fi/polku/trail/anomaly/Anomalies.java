package fi.polku.trail.anomaly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stood out: leads see that of their own organisation, auditors (who answer for data
 * protection) all, and nobody judges what they did themselves.
 */
@Service
@Transactional
class Anomalies {

	static final int MOST = 200;

	private static final String SEEN = """
			(:all or a.organisation = :organisation) and a.username <> :me
			""";

	private final JdbcClient jdbc;

	private final Trail trail;

	private final Clock clock;

	Anomalies(JdbcClient jdbc, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	/** The newest first, those nobody has looked at before the others. */
	List<Anomaly> seenBy(Person reader) {
		var seen = this.jdbc.sql("""
				select a.*, coalesce(u.display_name, a.username) as who
				  from trail_anomaly a
				  left join app_user u on u.username = a.username
				 where %s
				 order by a.judged is not distinct from a.amount, a.day desc, a.id desc
				 limit %d
				""".formatted(SEEN, MOST))
			.param("all", AnomalyPolicy.seesAll(reader))
			.param("organisation", String.valueOf(reader.organisation()))
			.param("me", reader.username())
			.query(Anomalies::row)
			.list();
		this.trail.asked("trail.anomaliesShown", "audit", null,
				seen.stream().flatMap((one) -> one.cases().stream()).distinct().map(CaseNumber::new).toList());
		return seen;
	}

	/**
	 * Keeps what somebody found.
	 * @return whether it was there to be judged by this person
	 */
	boolean review(long id, String verdict, String note, Person reviewer) {
		int changed = this.jdbc
			.sql("""
					update trail_anomaly a
					   set verdict = :verdict, note = concat_ws(E'\\n', a.note, :note), reviewed_by = :me, reviewed_at = :now,
					       judged = amount
					 where a.id = :id and (a.reviewed_at is null or a.judged < a.amount) and %s
					"""
				.formatted(SEEN))
			.param("verdict", verdict)
			.param("note", note)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("id", id)
			.param("all", AnomalyPolicy.seesAll(reviewer))
			.param("organisation", String.valueOf(reviewer.organisation()))
			.param("me", reviewer.username())
			.update();
		if (changed > 0) {
			this.trail.asked("trail.anomalyReviewed", "audit", id + " " + verdict);
		}
		return changed > 0;
	}

	private static Anomaly row(ResultSet row, int number) throws SQLException {
		var reviewed = row.getTimestamp("reviewed_at");
		return new Anomaly(row.getLong("id"), row.getObject("day", LocalDate.class), row.getString("kind"),
				row.getString("username"), row.getString("who"), row.getString("organisation"), row.getInt("amount"),
				row.getBigDecimal("usual"), row.getBigDecimal("threshold"), row.getString("source"),
				List.of((String[]) row.getArray("cases").getArray()), row.getTimestamp("found_at").toInstant(),
				row.getString("reviewed_by"), (reviewed != null) ? reviewed.toInstant() : null,
				row.getString("verdict"), row.getString("note"), row.getObject("judged", Integer.class));
	}

}
