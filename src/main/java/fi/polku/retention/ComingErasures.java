package fi.polku.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.CasePolicy;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What will be erased and when; who of it, to leads of their own organisation alone. */
@Service
@Transactional
class ComingErasures {

	static final int SHOWN = 200;

	private static final int MONTHS = 12;

	private final JdbcClient jdbc;

	private final CasePolicy policy;

	private final RetentionRules rules;

	private final Trail trail;

	private final Clock clock;

	ComingErasures(JdbcClient jdbc, CasePolicy policy, RetentionRules rules, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.policy = policy;
		this.rules = rules;
		this.trail = trail;
		this.clock = clock;
	}

	/** The days an erasure is shown. */
	int daysShown() {
		return this.rules.daysShown(today());
	}

	/** Cases by month, what is late counted with this one. */
	List<Month> months(Person reader) {
		var today = today();
		return this.jdbc.sql("""
				select m.first::date as first, count(*) as cases
				  from retention r
				  join client_case c on c.number = r.case_number
				 cross join lateral (select date_trunc('month', greatest(r.until, :today::date)) as first) m
				 where r.until < :end and (:all or c.organisation = :organisation)
				 group by m.first
				 order by m.first
				""")
			.param("today", today)
			.param("end", today.plusMonths(MONTHS).withDayOfMonth(1))
			.param("all", RetentionPolicy.counts(reader))
			.param("organisation", String.valueOf(reader.organisation()))
			.query(Month.class)
			.list();
	}

	/** Who goes within the days of showing, the first to go first. */
	List<Coming> cases(Person reader) {
		if (!RetentionPolicy.decides(reader)) {
			return List.of();
		}
		var listed = this.jdbc
			.sql("""
					select c.number, c.client_id as client, c.programme, r.until, r.ground, r.law, r.confirmed, r.shown_since,
					       case when %s then p.last_name || ', ' || p.first_names end as name,
					       exists (select from retention_hold h
					                where h.client_id = p.id and h.ended_at is null and h.until >= :today) as held,
					       exists (select from retention_fault f where f.client_id = p.id) as failed
					  from retention r
					  join client_case c on c.number = r.case_number
					  join client p on p.id = c.client_id
					 where r.until <= :soon and %s
					 order by r.until, c.number
					 limit :most
					"""
				.formatted(this.policy.named(reader).sql(), this.policy.worked(reader).sql()))
			.params(this.policy.named(reader).values())
			.param("today", today())
			.param("soon", today().plusDays(daysShown()))
			.param("most", SHOWN)
			.query(Coming.class)
			.list();
		this.trail.seen("retention.listed", "retention",
				listed.stream().map((one) -> new CaseNumber(one.number())).toList());
		return listed;
	}

	/** The last runs. */
	List<Ran> runs() {
		return this.jdbc.sql("""
				select begun_at::timestamptz as at, dry, begun_by, clients, cases, failed, ended_at is not null as ended
				  from retention_run
				 order by begun_at desc
				 limit 10
				""")
			.query((row, number) -> new Ran(row.getTimestamp("at").toInstant(), row.getBoolean("dry"),
					row.getString("begun_by"), row.getInt("clients"), row.getInt("cases"), row.getInt("failed"),
					row.getBoolean("ended")))
			.list();
	}

	/** How many people could not be erased and still wait. */
	int faults() {
		return this.jdbc.sql("select count(*) from retention_fault").query(Integer.class).single();
	}

	private LocalDate today() {
		return Helsinki.today(this.clock);
	}

	/** Cases that go in a month. */
	record Month(LocalDate first, int cases) {
	}

	/**
	 * A case that goes.
	 *
	 * @param name {@code null} where a protection order hides it
	 */
	record Coming(String number, UUID client, String programme, LocalDate until, String ground, String law,
			boolean confirmed, LocalDate shownSince, String name, boolean held, boolean failed) {
	}

	/** A run and what came of it. */
	record Ran(java.time.Instant at, boolean dry, String begunBy, int clients, int cases, int failed, boolean ended) {
	}

}
