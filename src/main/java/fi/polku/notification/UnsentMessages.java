package fi.polku.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages that somebody must see to. */
@Service
@Transactional
class UnsentMessages {

	private static final int SHOWN = 200;

	private final JdbcClient jdbc;

	private final MessagePolicy policy;

	private final Trail trail;

	private final Clock clock;

	UnsentMessages(JdbcClient jdbc, MessagePolicy policy, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.policy = policy;
		this.trail = trail;
		this.clock = clock;
	}

	public List<Unsent> failed(Person reader) {
		var seen = this.policy.seen(reader);
		var failed = this.jdbc.sql("""
				select o.id, o.case_number, o.recipient, o.channel, o.template, o.fault, o.attempts, o.changed_at
				  from outgoing o
				 where o.state = 'failed' and %s
				 order by o.changed_at desc, o.id limit :shown
				""".formatted(seen.sql()))
			.params(seen.values())
			.param("shown", SHOWN)
			.query((row, number) -> new Unsent(row.getObject("id", UUID.class), row.getString("case_number"),
					row.getString("recipient"), row.getString("channel"), row.getString("template"),
					row.getString("fault"), row.getInt("attempts"), row.getTimestamp("changed_at").toInstant()))
			.list();
		this.trail.seen("messages.listed", "guidance",
				failed.stream()
					.map(Unsent::caseNumber)
					.filter(Objects::nonNull)
					.distinct()
					.map(CaseNumber::new)
					.toList());
		return failed;
	}

	/** How many wait behind each channel. */
	@Transactional(readOnly = true)
	public List<Behind> waiting(Person reader) {
		var seen = this.policy.seen(reader);
		return this.jdbc.sql("""
				select ch.channel,
				       (select count(*) from outgoing o
				         where o.state = 'waiting' and o.channel = ch.channel and %s) as messages
				  from unnest(array['email', 'text_message', 'letter']) as ch (channel)
				""".formatted(seen.sql())).params(seen.values()).query(Behind.class).list();
	}

	/**
	 * Sends it again from the first try on; false where the reader sees no such message.
	 */
	public boolean retry(UUID id, Person by) {
		return set(id, "waiting", by);
	}

	/** It was told in another way, or needs not be told. */
	public boolean settle(UUID id, Person by) {
		return set(id, "withdrawn", by);
	}

	private boolean set(UUID id, String state, Person by) {
		var seen = this.policy.seen(by);
		var done = this.jdbc.sql("""
				update outgoing o
				   set state = :state, attempts = 0, not_before = :now, changed_at = :now, leased_until = null
				 where o.id = :id and o.state = 'failed' and %s
				returning coalesce(o.case_number, '')
				""".formatted(seen.sql()))
			.params(seen.values())
			.param("state", state)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("id", id)
			.query(String.class)
			.optional();
		done.ifPresent((number) -> tell(id, number, state));
		return done.isPresent();
	}

	private void tell(UUID id, String number, String state) {
		var kind = "waiting".equals(state) ? "message.retried" : "message.settled";
		var changes = List.of(Change.of(null, "state", "failed", state));
		if (number.isEmpty()) {
			this.trail.administered(kind, id.toString(), changes);
		}
		else {
			this.trail.did(kind, "administration", id.toString(), new CaseNumber(number), changes);
		}
	}

	/** A message that did not go, without what it says. */
	record Unsent(UUID id, String caseNumber, String recipient, String channel, String template, String fault,
			int attempts, Instant at) {
	}

	/** How many wait. */
	record Behind(String channel, int messages) {
	}

}
