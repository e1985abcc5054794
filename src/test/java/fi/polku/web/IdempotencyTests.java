package fi.polku.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PolkuTest
class IdempotencyTests {

	@Autowired
	private Idempotency idempotency;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private final String user = "idempotent-" + UUID.randomUUID();

	private int done;

	@Test
	void sameAgain_getsTheFirstAnswer_anotherBodyNone() {
		assertThat(call("key", "a").body()).containsEntry("done", 1);
		assertThat(call("key", "a").body()).containsEntry("done", 1);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> call("key", "b"));
		assertThat(this.done).isOne();
	}

	@Test
	void answersOlderThanAWeek_areForgotten() {
		call("old", "a");
		call("young", "a");
		age("old", Idempotency.REMEMBERED.plusMinutes(1));
		age("young", Idempotency.REMEMBERED.minusHours(1));

		this.idempotency.forget();

		assertThat(this.jdbc.sql("select key from idempotency where username = :user")
			.param("user", this.user)
			.query(String.class)
			.list()).containsExactly("young");
		assertThat(call("old", "b").body()).containsEntry("done", 3);
	}

	private Answer call(String key, String hash) {
		return this.idempotency.once(new Call(this.user, key, hash), () -> {
			this.done++;
			return new Answer(200, null, Map.of("done", this.done));
		});
	}

	private void age(String key, Duration age) {
		this.jdbc.sql("update idempotency set at = :at where username = :user and key = :key")
			.param("at", Timestamp.from(this.clock.instant().minus(age)))
			.param("user", this.user)
			.param("key", key)
			.update();
	}

}
