package fi.polku.benefitlist;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Renews a lease now and then; stops the work when another worker has taken it over. */
final class Heartbeat implements Runnable {

	private static final long EVERY = Duration.ofSeconds(3).toNanos();

	private final BooleanSupplier renewal;

	private final AtomicLong last = new AtomicLong(System.nanoTime());

	Heartbeat(BooleanSupplier renewal) {
		this.renewal = renewal;
	}

	@Override
	public void run() {
		var now = System.nanoTime();
		var before = this.last.get();
		if (now - before > EVERY && this.last.compareAndSet(before, now) && !this.renewal.getAsBoolean()) {
			throw new IllegalStateException("another worker has taken the list over");
		}
	}

}
