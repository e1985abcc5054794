package fi.polku.opening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Cases;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The openings, each act on them in the trail. */
@Service
@Transactional
class Openings {

	private static final String PURPOSE = "emergency";

	private static final String SELECT = """
			select o.*, u.display_name as taker, r.display_name as reviewer
			  from case_opening o
			  join client_case c on c.number = o.case_number
			  join app_user u on u.username = o.username
			  left join app_user r on r.username = o.reviewed_by
			""";

	private final JdbcClient jdbc;

	private final OpeningPolicy policy;

	private final Cases cases;

	private final Trail trail;

	private final Clock clock;

	Openings(JdbcClient jdbc, OpeningPolicy policy, Cases cases, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.policy = policy;
		this.cases = cases;
		this.trail = trail;
		this.clock = clock;
	}

	/** How long an opening of today lasts. */
	Duration lasts() {
		return Duration.ofHours(this.jdbc.sql("""
				select hours from case_opening_time where valid_from <= :today order by valid_from desc limit 1
				""").param("today", Helsinki.today(this.clock)).query(Integer.class).single());
	}

	/** Opens the case until the time is over. */
	Instant take(CaseNumber number, OpeningWish wish, Person by) {
		var now = this.clock.instant();
		var until = now.plus(lasts());
		this.jdbc.sql("""
				insert into case_opening (id, case_number, username, ground, reason, named, taken_at, until_at)
				values (gen_random_uuid(), :case, :by, :ground, :reason, :named, :now, :until)
				""")
			.param("case", number.value())
			.param("by", by.username())
			.param("ground", wish.ground())
			.param("reason", wish.reason())
			.param("named", wish.named())
			.param("now", Timestamp.from(now))
			.param("until", Timestamp.from(until))
			.update();
		var client = this.cases.get(number).clientId();
		this.trail.did("case.accessTaken", PURPOSE, null, number,
				List.of(Change.of(client, "opening.ground", null, wish.ground()),
						Change.of(client, "opening.reason", null, wish.reason()),
						Change.of(client, "opening.named", null, wish.named()),
						Change.of(client, "opening.until", null, until)));
		return until;
	}

	/** Ends what the person has open of the case. */
	void end(CaseNumber number, Person by) {
		var now = Timestamp.from(this.clock.instant());
		int ended = this.jdbc.sql("""
				update case_opening set ended_at = :now
				 where case_number = :case and username = :by and ended_at is null and until_at > :now
				""").param("now", now).param("case", number.value()).param("by", by.username()).update();
		if (ended > 0) {
			this.trail.did("case.accessEnded", PURPOSE, null, number, List.of());
		}
	}

	/** What the person has open now. */
	List<Opening> now(Person person) {
		return this.jdbc
			.sql(SELECT
					+ " where o.username = :me and o.ended_at is null and o.until_at > :now order by o.until_at desc")
			.param("me", person.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.query(Openings::read)
			.list();
	}

	/** Those the reader oversees: what nobody has reviewed first, then the newest. */
	List<Opening> seen(Person reader, int most) {
		var right = this.policy.seen(reader);
		var rows = this.jdbc
			.sql(SELECT + " where " + right.sql()
					+ " order by o.verdict is null desc, o.taken_at desc, o.id limit :most")
			.params(right.values())
			.param("most", most)
			.query(Openings::read)
			.list();
		this.trail.seen("opening.listed", "audit",
				rows.stream().map(Opening::caseNumber).map(CaseNumber::new).toList());
		return rows;
	}

	Optional<Opening> find(UUID id, Person reader) {
		var right = this.policy.seen(reader);
		return this.jdbc.sql(SELECT + " where o.id = :id and " + right.sql())
			.params(right.values())
			.param("id", id)
			.query(Openings::read)
			.optional();
	}

	/** Keeps what the lead thinks of it. */
	void review(Opening one, String verdict, String note, Person by) {
		this.jdbc.sql("""
				update case_opening set verdict = :verdict, review_note = :note, reviewed_by = :by, reviewed_at = :now
				 where id = :id
				""")
			.param("verdict", verdict)
			.param("note", note)
			.param("by", by.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("id", one.id())
			.update();
		var number = new CaseNumber(one.caseNumber());
		var client = this.cases.get(number).clientId();
		this.trail.did("case.accessReviewed", "audit", null, number,
				List.of(Change.of(client, "opening.verdict", one.verdict(), verdict),
						Change.of(client, "opening.note", one.reviewNote(), note)));
	}

	private static Opening read(ResultSet row, int number) throws SQLException {
		return new Opening(row.getObject("id", UUID.class), row.getString("case_number"), row.getString("username"),
				row.getString("taker"), row.getString("ground"), row.getString("reason"), row.getBoolean("named"),
				at(row, "taken_at"), at(row, "until_at"), at(row, "ended_at"), row.getString("verdict"),
				row.getString("review_note"), row.getString("reviewer"), at(row, "reviewed_at"));
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		var at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
