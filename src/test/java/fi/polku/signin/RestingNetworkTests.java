package fi.polku.signin;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import fi.polku.security.Role;
import fi.polku.security.SignInAttempt;
import fi.polku.vault.Vault;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** From a network that rests nothing costs anything, whoever is named. */
class RestingNetworkTests extends SignInTest {

	@Autowired
	Vault vault;

	@Autowired
	Attempts attempts;

	@Test
	void form_isToldToWait_andLeavesNothing() {
		var one = person(Role.COORDINATOR);
		var door = door();
		door.get("/sign-in");
		rest();
		var before = rows();

		for (var name : List.of(one, "nobody-at-all")) {
			var answer = door.post("/sign-in", "/sign-in", "username", name, "password", PASSWORD);
			assertThat(answer.statusCode()).isEqualTo(429);
			assertThat(answer.headers().firstValue("Retry-After"))
				.hasValueSatisfying((seconds) -> assertThat(Integer.parseInt(seconds)).isBetween(80, 91));
		}
		assertThat(rows()).isEqualTo(before);
		assertThat(trail("signIn.rested", one) + trail("signIn.failed", one)).isZero();
	}

	@Test
	void program_isToldToWait_inTheShapeOfPrograms() {
		var one = person(Role.COORDINATOR);
		rest();

		var answer = new TestRestTemplate(one, "wrong")
			.getForEntity("http://localhost:" + this.port + "/api/openapi.json", String.class);

		assertThat(answer.getStatusCode().value()).isEqualTo(429);
		assertThat(answer.getHeaders().getFirst("Retry-After")).matches("8\\d|9[01]");
		assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
	}

	@Test
	void addressesOfOneNetwork_restTogether() {
		IntStream.range(0, 100)
			.forEach(
					(i) -> this.attempts.begin(new SignInAttempt("no" + i, "2001:db8:0:1::" + Integer.toHexString(i))));

		assertThat(this.attempts.begin(new SignInAttempt("a", "2001:db8:0:1:ffff::1")).waits()).isPositive();
		assertThat(this.attempts.begin(new SignInAttempt("a", "2001:db8:0:2::1")).allowed()).isTrue();
	}

	/** Behind one address many sit: who knows the password rests nobody. */
	@Test
	void rightOneAfterMany_beginsNoRest() {
		rest(Duration.ofSeconds(-1));

		this.attempts.passed(this.attempts.begin(new SignInAttempt("right", "127.0.0.1")));

		assertThat(this.attempts.begin(new SignInAttempt("next", "127.0.0.1")).waits()).isZero();
	}

	@Test
	void restOfAnAccount_isToldOnce() {
		var one = person(Role.COORDINATOR);
		for (int i = 0; i < 9; i++) {
			assertThat(door().signIn(one, "wrong")).isEqualTo("/sign-in?fault");
		}

		assertThat(trail("signIn.failed", one)).isEqualTo(4);
		assertThat(trail("signIn.rested", one)).isEqualTo(1);
	}

	@Test
	void namesThatNobodyHas_areCountedInARoomOfFixedSize() {
		door().signIn("nobody-" + System.nanoTime(), "wrong");

		assertThat(this.jdbc.sql("select octet_length(key) from sign_in_attempt where kind = 'account'")
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	private void rest() {
		rest(Duration.ofSeconds(90));
	}

	private void rest(Duration still) {
		for (var address : List.of("127.0.0.1", "0:0:0:0::/64")) {
			this.jdbc.sql("""
					insert into sign_in_attempt (kind, key, address, failures, last_at, rests_until)
					values ('address', :key, :address, 100, :now, :until)
					on conflict (kind, key) do update set rests_until = excluded.rests_until
					""")
				.param("key", this.vault.index("attempt.address:" + address))
				.param("address", address)
				.param("now", Timestamp.from(this.clock.instant()))
				.param("until", Timestamp.from(this.clock.instant().plus(still)))
				.update();
		}
	}

	private long rows() {
		return this.jdbc.sql("select count(*) from sign_in_attempt").query(Long.class).single();
	}

}
