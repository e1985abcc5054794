package fi.polku.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.CasePolicy;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visits of one's own organisation. */
@Service
@Transactional
public class Visits {

	private static final String SELECT = """
			select v.*, u.display_name
			  from visit v
			  join app_user u on u.username = v.recorded_by
			  left join client_case c on c.number = v.case_number
			where v.organisation = :organisation
			""";

	private final JdbcClient jdbc;

	private final CasePolicy policy;

	private final CurrentUser user;

	private final Trail trail;

	private final Clock clock;

	Visits(JdbcClient jdbc, CasePolicy policy, CurrentUser user, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.policy = policy;
		this.user = user;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * @param words one line, or {@code null}
	 */
	void record(String topic, String words, String language) {
		this.jdbc.sql("""
				insert into visit (id, topic, words, language, organisation, recorded_by, visited_at)
				values (:id, :topic, :words, :language, :organisation, :by, :at)
				""")
			.param("id", UUID.randomUUID())
			.param("topic", topic)
			.param("words", words)
			.param("language", language)
			.param("organisation", this.user.get().organisation())
			.param("by", this.user.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	/**
	 * Since the day, the newest first; one that became a referral to those who may know
	 * whose it is.
	 */
	List<Visit> since(LocalDate day) {
		var named = this.policy.named(this.user.get());
		var visits = this.jdbc
			.sql(SELECT + " and v.visited_at >= :from and (c.number is null or " + named.sql()
					+ ")\norder by v.visited_at desc, v.id")
			.params(named.values())
			.param("organisation", organisation())
			.param("from", Timestamp.from(Helsinki.startOfDay(day)))
			.query(Visits::read)
			.list();
		this.trail.seen("visit.listed", "guidance",
				visits.stream().map(Visit::caseNumber).filter(Objects::nonNull).map(CaseNumber::new).toList());
		return visits;
	}

	/** A visit of one's own organisation that has not become a referral. */
	public Optional<Visit> open(UUID id) {
		return this.jdbc.sql(SELECT + " and v.id = :id and v.case_number is null")
			.param("organisation", organisation())
			.param("id", id)
			.query(Visits::read)
			.optional();
	}

	/** The visit became a referral. */
	public void became(UUID id, CaseNumber caseNumber) {
		var joined = this.jdbc.sql("""
				update visit set case_number = :case
				where id = :id and organisation = :organisation and case_number is null
				""").param("case", caseNumber.value()).param("id", id).param("organisation", organisation()).update();
		if (joined == 1) {
			this.trail.did("visit.becameReferral", "guidance", null, caseNumber, List.of());
		}
	}

	private String organisation() {
		return String.valueOf(this.user.get().organisation());
	}

	private static Visit read(ResultSet row, int number) throws SQLException {
		return new Visit(row.getObject("id", UUID.class), row.getString("topic"), row.getString("words"),
				row.getString("language"), row.getTimestamp("visited_at").toInstant(), row.getString("display_name"),
				row.getString("case_number"));
	}

}
