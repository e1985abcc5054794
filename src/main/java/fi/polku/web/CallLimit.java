package fi.polku.web;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How often something may be called: from one address or by one person, and by all
 * together, in each window of time. No more addresses are remembered than calls are let
 * through, and none longer than the window.
 */
public final class CallLimit {

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
		return count(Network.of(address));
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

}
