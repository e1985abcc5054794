package fi.polku.benefitlist;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fi.polku.casefile.SqlCondition;
import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The invitation queue. */
@Repository
@Transactional
class Invitations {

	/**
	 * Somebody who waits.
	 *
	 * @param leftList whether the person is no longer on the newest list
	 */
	record Waiting(String caseNumber, UUID clientId, int priority, Instant queuedAt, int totalDays, boolean leftList) {
	}

	private static final String OF_ORGANISATION = "(:organisation::text is null or c.organisation = :organisation)";

	private final JdbcClient jdbc;

	private final Clock clock;

	Invitations(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void enter(CaseNumber caseNumber, int priority) {
		this.jdbc.sql("""
				insert into invitation (case_number, client_id, programme, priority, queued_at)
				select number, client_id, programme, :priority, :at from client_case where number = :case
				on conflict (case_number) do nothing
				""").param("case", caseNumber.value()).param("priority", priority).param("at", now()).update();
	}

	/**
	 * The first in the order of drawing: priority, then longest waiting.
	 * @param seen whose screening is shown
	 */
	List<Waiting> waiting(String programme, int count, SqlCondition seen) {
		return this.jdbc.sql("""
				select i.case_number, i.client_id, i.priority, i.queued_at, coalesce(c.benefit_days, 0) as total_days,
				       exists (select from listed_person p
				               where p.case_number = i.case_number and p.left_month is not null) as left_list
				from invitation i
				join client_case c on c.number = i.case_number
				where i.programme = :programme and i.drawn_at is null and i.left_why is null and %s
				order by i.priority, i.queued_at, i.case_number
				limit :count
				""".formatted(seen.sql()))
			.params(seen.values())
			.param("programme", programme)
			.param("count", count)
			.query(Waiting.class)
			.list();
	}

	/**
	 * How many wait.
	 * @param organisation whose; null for all
	 */
	int length(String programme, String organisation) {
		return this.jdbc.sql("""
				select count(*) from invitation i join client_case c on c.number = i.case_number
				where i.programme = :programme and i.drawn_at is null and i.left_why is null and %s
				""".formatted(OF_ORGANISATION))
			.param("programme", programme)
			.param("organisation", organisation, Types.VARCHAR)
			.query(Integer.class)
			.single();
	}

	/** Those drawn since an instant. */
	int drawnSince(String programme, Instant since) {
		return this.jdbc.sql("select count(*) from invitation where programme = :programme and drawn_at >= :since")
			.param("programme", programme)
			.param("since", Timestamp.from(since))
			.query(Integer.class)
			.single();
	}

	/** Those drawn whose interview has no time yet. */
	int withoutTime(String programme) {
		return this.jdbc.sql("""
				select count(*) from invitation i
				left join client_case c on c.number = i.journey_case
				where i.programme = :programme and i.drawn_at is not null
				  and (c.number is null or c.state = 'open')
				  and not exists (select from appointment a
				                  where a.case_number = i.journey_case and a.element is not null)
				""").param("programme", programme).query(Integer.class).single();
	}

	/**
	 * Takes the first of the queue; nobody is taken twice.
	 * @param organisation whose; null for all
	 */
	List<CaseNumber> draw(String programme, int count, String organisation, String user) {
		return this.jdbc
			.sql("""
					update invitation set drawn_at = :at, drawn_by = :user
					where case_number in (select i.case_number from invitation i join client_case c on c.number = i.case_number
					                      where i.programme = :programme and i.drawn_at is null and i.left_why is null
					                        and %s
					                      order by i.priority, i.queued_at, i.case_number
					                      limit :count
					                      for update of i skip locked)
					returning case_number
					"""
				.formatted(OF_ORGANISATION))
			.param("organisation", organisation, Types.VARCHAR)
			.param("at", now())
			.param("user", user)
			.param("programme", programme)
			.param("count", count)
			.query((row, number) -> new CaseNumber(row.getString(1)))
			.list();
	}

	/** The guidance the invitation led to. */
	void led(CaseNumber caseNumber, CaseNumber journey) {
		this.jdbc
			.sql("""
					update invitation set journey_case = :journey, drawn_at = coalesce(drawn_at, :at) where case_number = :case
					""")
			.param("journey", journey.value())
			.param("at", now())
			.param("case", caseNumber.value())
			.update();
	}

	void withdraw(CaseNumber caseNumber, String why) {
		this.jdbc.sql("update invitation set left_why = :why where case_number = :case and drawn_at is null")
			.param("why", why)
			.param("case", caseNumber.value())
			.update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
