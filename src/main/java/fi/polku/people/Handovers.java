package fi.polku.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.people.HandoverCases.Choice;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Handovers under way and done, kept until each case has its result. */
@Repository
@Transactional
class Handovers {

	private static final Duration LEASE = Duration.ofMinutes(1);

	private final JdbcClient jdbc;

	private final Trail trail;

	private final Clock clock;

	Handovers(JdbcClient jdbc, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	public UUID add(Choice choice, List<String> cases, Person by) {
		var id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into handover (id, username, from_user, to_user, created_at)
				values (:id, :username, :from, :to, :now)
				""")
			.param("id", id)
			.param("username", by.username())
			.param("from", choice.from())
			.param("to", choice.to())
			.param("now", now(Duration.ZERO))
			.update();
		this.jdbc.sql("""
				insert into handover_item (handover_id, position, case_number)
				select :id, t.position, t.number from unnest(:cases::text[]) with ordinality as t (number, position)
				""").param("id", id).param("cases", cases.toArray(String[]::new)).update();
		this.trail.administered("handover.begun", choice.from(), List
			.of(Change.of(null, "owner", choice.from(), choice.to()), Change.of(null, "cases", null, cases.size())));
		return id;
	}

	/** Takes the oldest handover that no node works on, for a minute. */
	public Optional<Leased> lease() {
		return this.jdbc.sql("""
				update handover
				   set leased_until = :until
				 where id = (select id from handover
				              where done_at is null and (leased_until is null or leased_until < :now)
				              order by created_at limit 1 for update skip locked)
				returning id, username, from_user as "from", to_user as "to"
				""").param("until", now(LEASE)).param("now", now(Duration.ZERO)).query(Leased.class).optional();
	}

	@Transactional(readOnly = true)
	public List<String> waiting(UUID id, int most) {
		return this.jdbc.sql("""
				select case_number from handover_item
				 where handover_id = :id and result is null order by position limit :most
				""").param("id", id).param("most", most).query(String.class).list();
	}

	public void result(UUID id, String caseNumber, Result result, String to, int tasks) {
		this.jdbc.sql("""
				update handover_item set result = :result, given_to = :to, tasks = :tasks
				 where handover_id = :id and case_number = :case
				""")
			.param("result", result.name())
			.param("to", to)
			.param("tasks", tasks)
			.param("id", id)
			.param("case", caseNumber)
			.update();
		this.jdbc.sql("update handover set leased_until = :until where id = :id")
			.param("until", now(LEASE))
			.param("id", id)
			.update();
	}

	public void done(UUID id) {
		this.jdbc.sql("update handover set done_at = :now where id = :id")
			.param("now", now(Duration.ZERO))
			.param("id", id)
			.update();
	}

	@Transactional(readOnly = true)
	public Optional<State> find(UUID id) {
		return this.jdbc.sql("""
				select h.id, h.from_user as "from", f.display_name as from_name, f.organisation_id as organisation,
				       h.done_at is not null as done, count(i.position) as total, count(i.result) as finished,
				       count(*) filter (where i.result = 'MOVED') as moved
				  from handover h
				  join app_user f on f.username = h.from_user
				  left join handover_item i on i.handover_id = h.id
				 where h.id = :id
				 group by h.id, f.username
				""").param("id", id).query(State.class).optional();
	}

	/** The cases and what came of each, which somebody sees. */
	public List<Item> items(UUID id) {
		var items = this.jdbc.sql("""
				select i.case_number, i.result, u.display_name as given_to, i.tasks
				  from handover_item i left join app_user u on u.username = i.given_to
				 where i.handover_id = :id order by i.position
				""").param("id", id).query(Item.class).list();
		this.trail.seen("handover.shown", "administration",
				items.stream().map((one) -> new CaseNumber(one.caseNumber())).toList());
		return items;
	}

	private Timestamp now(Duration later) {
		return Timestamp.from(this.clock.instant().plus(later));
	}

	/** What came of one case. */
	enum Result {

		MOVED, CLOSED, CHANGED, NOBODY, FAILED

	}

	record Leased(UUID id, String username, String from, String to) {
	}

	record State(UUID id, String from, String fromName, String organisation, boolean done, int total, int finished,
			int moved) {
	}

	record Item(String caseNumber, String result, String givenTo, int tasks) {
	}

}
