package fi.polku.intake.referral;

import java.time.Instant;

import fi.polku.calendar.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitTests {

	private final MovableClock clock = new MovableClock();

	private final RateLimit limit = new RateLimit(this.clock);

	RateLimitTests() {
		this.clock.set(Instant.parse("2026-03-02T08:00:00Z"));
	}

	@AfterEach
	void letTimeRun() {
		this.clock.reset();
	}

	@Test
	void oneAddress_hasItsOwnLimitUntilTheWindowIsOver() {
		for (int i = 0; i < RateLimit.FROM_ONE; i++) {
			assertThat(this.limit.allows("192.0.2.1")).isTrue();
		}
		assertThat(this.limit.allows("192.0.2.1")).isFalse();
		assertThat(this.limit.allows("192.0.2.2")).isTrue();

		this.clock.advance(RateLimit.WINDOW);

		assertThat(this.limit.allows("192.0.2.1")).isTrue();
	}

	@Test
	void oneNetwork_isOneAddress() {
		for (int i = 0; i < RateLimit.FROM_ONE; i++) {
			this.limit.allows("2001:db8::" + i);
		}

		assertThat(this.limit.allows("2001:db8::ffff")).isFalse();
		assertThat(this.limit.allows("2001:db8:1::1")).isTrue();
	}

	@Test
	void allTogether_haveALimitAndFillNoMemory() {
		for (int i = 0; i < 5 * RateLimit.FROM_ALL; i++) {
			this.limit.allows("10.0." + i / 250 + "." + i % 250);
		}

		assertThat(this.limit.allows("10.9.9.9")).isFalse();
		assertThat(this.limit.remembered()).isEqualTo(RateLimit.FROM_ALL);
	}

	@Test
	void whatIsNoAddress_isNeverLookedUp() {
		for (int i = 0; i < RateLimit.FROM_ONE; i++) {
			this.limit.allows("host" + i + ".example");
		}

		assertThat(this.limit.allows("another.example")).isFalse();
	}

}
