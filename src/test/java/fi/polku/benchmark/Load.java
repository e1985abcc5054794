package fi.polku.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Forty people, each about two seconds between one answer and the next request. */
final class Load {

	static final int USERS = 40;

	private static final int FIRST = 1_000;

	private static final int VARIES = 2_000;

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(30))
		.build();

	/**
	 * Lets everybody ask until each has asked so often or the time is over; who waits for
	 * an answer by then still gets it.
	 */
	Times run(Asks asks, int each, Duration atMost) throws Exception {
		return run(asks, each, atMost, FIRST, VARIES);
	}

	private Times run(Asks asks, int each, Duration atMost, int first, int varies) throws Exception {
		var until = System.nanoTime() + atMost.toNanos();
		var people = new ArrayList<Callable<List<Double>>>();
		for (int user = 0; user < USERS; user++) {
			var own = user;
			people.add(() -> ask(asks, own, each, until, first, varies));
		}
		var threads = Executors.newFixedThreadPool(USERS);
		var all = new ArrayList<Double>();
		try {
			for (var one : threads.invokeAll(people)) {
				all.addAll(one.get());
			}
		}
		finally {
			threads.shutdown();
		}
		return new Times(all);
	}

	/** One request after the other by all, until the code is compiled. */
	void warmUp(Asks asks, int each) throws Exception {
		run(asks, each, Duration.ofMinutes(5), 0, 1);
	}

	private List<Double> ask(Asks asks, int user, int each, long until, int first, int varies) throws Exception {
		var random = new Random(user);
		var times = new ArrayList<Double>();
		Thread.sleep(random.nextInt(varies));
		for (int turn = 0; turn < each && System.nanoTime() < until; turn++) {
			times.add(one(asks.request(user, turn)));
			Thread.sleep(first + random.nextInt(varies));
		}
		return times;
	}

	/** Milliseconds until the whole answer was there. */
	double one(HttpRequest request) throws IOException, InterruptedException {
		var from = System.nanoTime();
		var answer = this.http.send(request, BodyHandlers.ofString());
		var millis = (System.nanoTime() - from) / 1e6;
		if (answer.statusCode() / 100 != 2) {
			throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + ": "
					+ answer.body().substring(0, Math.min(500, answer.body().length())));
		}
		return millis;
	}

	/** What a person asks. */
	interface Asks {

		HttpRequest request(int user, int turn);

	}

}
