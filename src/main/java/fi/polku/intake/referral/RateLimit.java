package fi.polku.intake.referral;

import java.time.Clock;
import java.time.Duration;

import fi.polku.web.CallLimit;

import org.springframework.stereotype.Component;

/** How often the open page may be sent, from one address and from all together. */
@Component
class RateLimit {

	static final Duration WINDOW = Duration.ofMinutes(10);

	static final int FROM_ONE = 10;

	static final int FROM_ALL = 300;

	private final CallLimit calls;

	RateLimit(Clock clock) {
		this.calls = new CallLimit(clock, WINDOW, FROM_ONE, FROM_ALL);
	}

	/** Whether one more call of the address is let through; it is counted if so. */
	boolean allows(String address) {
		return this.calls.allows(address);
	}

	int remembered() {
		return this.calls.remembered();
	}

}
