package fi.polku.signin;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many attempts are free, and how long one rests after them. */
@Component
class AttemptLimits {

	private static final Duration DAY = Duration.ofDays(1);

	private static final Duration HOUR = Duration.ofHours(1);

	private final int account;

	private final int address;

	private final Duration first;

	private final Duration longest;

	AttemptLimits(@Value("${polku.sign-in.tries:5}") int account,
			@Value("${polku.sign-in.tries-of-address:100}") int address,
			@Value("${polku.sign-in.rest:1m}") Duration first,
			@Value("${polku.sign-in.longest-rest:1h}") Duration longest) {
		this.account = account;
		this.address = address;
		this.first = first;
		this.longest = longest;
	}

	Limit ofAccount() {
		return new Limit(this.account, DAY);
	}

	Limit ofAddress() {
		return new Limit(this.address, HOUR);
	}

	/** The first rest; each following one is twice as long. */
	Duration first() {
		return this.first;
	}

	Duration longest() {
		return this.longest;
	}

	/**
	 * What is free.
	 *
	 * @param forgotten how long after the last one all are forgotten
	 */
	record Limit(int free, Duration forgotten) {
	}

}
