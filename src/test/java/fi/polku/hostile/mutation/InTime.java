package fi.polku.hostile.mutation;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs what must not hang: one file may take five seconds of a busy machine at most. */
public final class InTime {

	private static final int SECONDS = 5;

	private static Thread worker;

	private static ExecutorService one = begun();

	private static long slowest;

	private InTime() {
	}

	/** What it gives, or the fault that it throws. */
	public static <T> T run(Callable<T> parse) throws Exception {
		long began = System.nanoTime();
		try {
			return one.submit(parse).get(SECONDS, TimeUnit.SECONDS);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof Exception cause) {
				throw cause;
			}
			throw new AssertionError(ex.getCause());
		}
		catch (TimeoutException ex) {
			var where = Arrays.toString(worker.getStackTrace());
			one.shutdownNow();
			one = begun();
			throw new AssertionError("still at it after " + SECONDS + " s: " + where, ex);
		}
		finally {
			slowest = Math.max(slowest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
		}
	}

	static void begin() {
		slowest = 0;
	}

	/** The slowest since the beginning, in milliseconds. */
	static long slowest() {
		return slowest;
	}

	private static ExecutorService begun() {
		return Executors.newSingleThreadExecutor((task) -> {
			worker = new Thread(task, "spoilt files");
			worker.setDaemon(true);
			return worker;
		});
	}

}
