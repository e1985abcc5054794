package fi.polku.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does a POST once: the same key with the same body gets the answer of the first time,
 * with another body 409, for a week. Two at once wait for each other. An act that fails
 * leaves nothing, so it may be tried again under its key.
 */
@Service
@Transactional
public class Idempotency {

	/** Nobody tries again so late. */
	static final Duration REMEMBERED = Duration.ofDays(7);

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	private final Clock clock;

	Idempotency(JdbcClient jdbc, ObjectMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** Does the act in this transaction, unless the call has been answered before. */
	public Answer once(Call call, Supplier<Answer> act) {
		if (call.key() == null) {
			return act.get();
		}
		if (!reserve(call)) {
			return earlier(call);
		}
		var answer = act.get();
		this.jdbc.sql("""
				update idempotency set status = :status, location = :location, answer = :answer
				where username = :user and key = :key
				""")
			.param("status", answer.status())
			.param("location", answer.location())
			.param("answer", write(answer.body()))
			.param("user", call.user())
			.param("key", call.key())
			.update();
		return answer;
	}

	/**
	 * Forgets the answers that are too old to be asked for again; of many nodes one does
	 * it.
	 */
	@Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
	void forget() {
		var first = this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('idempotency'))")
			.query(Boolean.class)
			.single();
		if (!first) {
			return;
		}
		this.jdbc.sql("delete from idempotency where at < :before")
			.param("before", Timestamp.from(this.clock.instant().minus(REMEMBERED)))
			.update();
	}

	private boolean reserve(Call call) {
		return this.jdbc.sql("""
				insert into idempotency (username, key, body_hash, at) values (:user, :key, :hash, :at)
				on conflict do nothing
				""")
			.param("user", call.user())
			.param("key", call.key())
			.param("hash", call.bodyHash())
			.param("at", Timestamp.from(this.clock.instant()))
			.update() == 1;
	}

	private Answer earlier(Call call) {
		return this.jdbc.sql("""
				select status, location, answer from idempotency
				where username = :user and key = :key and body_hash = :hash
				""")
			.param("user", call.user())
			.param("key", call.key())
			.param("hash", call.bodyHash())
			.query((row, number) -> new Answer(row.getInt("status"), row.getString("location"),
					read(row.getString("answer"))))
			.optional()
			.orElseThrow(() -> Refusal.conflict("web.idempotency.otherBody"));
	}

	private String write(Map<String, Object> body) {
		try {
			return this.json.writeValueAsString(body);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Map<String, Object> read(String body) {
		try {
			return this.json.readValue(body, new TypeReference<>() {
			});
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
