package fi.polku.insight;

import java.util.concurrent.Semaphore;

import fi.polku.web.Refusal;

/** So many at a time on this node; others are asked to come back, nothing waits. */
public final class Turns {

	private static final int SECONDS = 60;

	private final Semaphore free;

	private final String busyKey;

	public Turns(int atOnce, String busyKey) {
		this.free = new Semaphore(atOnce);
		this.busyKey = busyKey;
	}

	/**
	 * Takes a turn, until it is given back.
	 * @throws Refusal where all are taken
	 */
	public void take() {
		if (!this.free.tryAcquire()) {
			throw Refusal.later(SECONDS, this.busyKey);
		}
	}

	public void giveBack() {
		this.free.release();
	}

}
