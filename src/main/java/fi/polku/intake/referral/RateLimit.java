package fi.polku.intake.referral;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * How often the open page may be sent: from one address, and from all together, in each
 * window of time. No more addresses are remembered than calls are let through, and none
 * longer than the window.
 */
@Component
class RateLimit {

	static final Duration WINDOW = Duration.ofMinutes(10);

	static final int FROM_ONE = 10;

	static final int FROM_ALL = 300;

	/** Never a name, which would be looked up. */
	private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

	private final Clock clock;

	private final Map<String, Integer> calls = new HashMap<>();

	private long window;

	private int all;

	RateLimit(Clock clock) {
		this.clock = clock;
	}

	/** Whether one more call of the address is let through; it is counted if so. */
	synchronized boolean allows(String address) {
		var now = this.clock.instant().getEpochSecond() / WINDOW.toSeconds();
		if (now != this.window) {
			this.window = now;
			this.all = 0;
			this.calls.clear();
		}
		var place = placeOf(address);
		var earlier = this.calls.getOrDefault(place, 0);
		if (this.all >= FROM_ALL || earlier >= FROM_ONE) {
			return false;
		}
		this.calls.put(place, earlier + 1);
		this.all++;
		return true;
	}

	int remembered() {
		return this.calls.size();
	}

	/** One household has one network: the first 64 bits of an IPv6 address. */
	private static String placeOf(String address) {
		if (!NUMBERS.matcher(address).matches()) {
			return "unknown";
		}
		try {
			var bytes = InetAddress.getByName(address).getAddress();
			return Arrays.toString(Arrays.copyOf(bytes, Math.min(bytes.length, 8)));
		}
		catch (UnknownHostException ex) {
			return "unknown";
		}
	}

}
