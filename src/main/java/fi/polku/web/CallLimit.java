package fi.polku.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How often something may be called: from one address or by one person, and by all
 * together, in each window of time. No more addresses are remembered than calls are let
 * through, and none longer than the window.
 */
public final class CallLimit {

	/** Never a name, which would be looked up. */
	private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

	private final Clock clock;

	private final Duration length;

	private final int fromOne;

	private final int fromAll;

	private final Map<String, Integer> calls = new HashMap<>();

	private long window;

	private int all;

	/**
	 * A limit of its own.
	 * @param length of each window
	 * @param fromOne how many calls of one network are let through in a window
	 * @param fromAll how many of all together
	 */
	public CallLimit(Clock clock, Duration length, int fromOne, int fromAll) {
		this.clock = clock;
		this.length = length;
		this.fromOne = fromOne;
		this.fromAll = fromAll;
	}

	/** Whether one more call of the address is let through; it is counted if so. */
	public boolean allows(String address) {
		return count(placeOf(address));
	}

	/** Whether one more call of a person is let through; it is counted if so. */
	public boolean allowsPerson(String username) {
		return count(username);
	}

	private synchronized boolean count(String place) {
		var now = this.clock.instant().getEpochSecond() / this.length.toSeconds();
		if (now != this.window) {
			this.window = now;
			this.all = 0;
			this.calls.clear();
		}
		var earlier = this.calls.getOrDefault(place, 0);
		if (this.all >= this.fromAll || earlier >= this.fromOne) {
			return false;
		}
		this.calls.put(place, earlier + 1);
		this.all++;
		return true;
	}

	/** How many networks have called in this window. */
	public synchronized int remembered() {
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
