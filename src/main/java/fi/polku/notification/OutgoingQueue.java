package fi.polku.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The messages that wait, leased by one node at a time. */
@Repository
@Transactional
class OutgoingQueue {

	private static final Duration LEASE = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final Clock clock;

	OutgoingQueue(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes messages that are due and whose channel is ready; each counts as an attempt.
	 */
	public List<Waiting> lease(Collection<String> channels, int most) {
		return this.jdbc.sql("""
				update outgoing
				   set leased_until = :until, attempts = attempts + 1
				 where id in (select id from outgoing
				               where state = 'waiting' and not_before <= :now and channel = any(:channels::text[])
				                 and (leased_until is null or leased_until < :now)
				               order by not_before, id
				               limit :most
				                 for update skip locked)
				returning *
				""")
			.param("until", at(LEASE))
			.param("now", at(Duration.ZERO))
			.param("channels", channels.toArray(String[]::new))
			.param("most", most)
			.query((row, number) -> new Waiting(row.getObject("id", UUID.class), row.getString("case_number"),
					row.getObject("client_id", UUID.class), row.getString("username"), row.getString("recipient"),
					row.getString("channel"), row.getBoolean("channel_chosen"), row.getString("template"),
					row.getString("subject"), row.getString("body"), row.getString("text_message"),
					row.getString("calendar"), row.getString("address"), row.getTimestamp("not_before").toInstant(),
					row.getInt("attempts"), row.getBoolean("placeless")))
			.list();
	}

	/** What became of the message: sent, to_print, failed or withdrawn. */
	public void is(UUID id, String state, String channel, String fault) {
		this.jdbc.sql("""
				update outgoing
				   set state = :state, channel = :channel, fault = :fault, leased_until = null, changed_at = :now
				 where id = :id and state = 'waiting'
				""")
			.param("state", state)
			.param("channel", channel)
			.param("fault", fault)
			.param("now", at(Duration.ZERO))
			.param("id", id)
			.update();
	}

	/** Waits again. */
	public void later(UUID id, String channel, Duration wait, String fault) {
		this.jdbc.sql("""
				update outgoing
				   set not_before = :later, channel = :channel, fault = :fault, leased_until = null, changed_at = :now
				 where id = :id and state = 'waiting'
				""")
			.param("later", at(wait))
			.param("channel", channel)
			.param("fault", fault)
			.param("now", at(Duration.ZERO))
			.param("id", id)
			.update();
	}

	private Timestamp at(Duration later) {
		return Timestamp.from(this.clock.instant().plus(later));
	}

}
