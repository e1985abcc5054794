package fi.polku.vault;

import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.StartedPolku;
import fi.polku.benefitlist.InventedList;
import fi.polku.signin.Door;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two on each of two nodes, one request after the other without a rest: one registers
 * people, one finds them by their codes, whoever registered them.
 */
final class PeopleAtWork {

	private final List<StartedPolku> nodes;

	private final ExecutorService threads = Executors.newFixedThreadPool(4);

	private final AtomicBoolean goesOn = new AtomicBoolean(true);

	private final AtomicInteger next = new AtomicInteger(70_000);

	private final AtomicInteger found = new AtomicInteger();

	private final Deque<String> registered = new ConcurrentLinkedDeque<>();

	private final Queue<String> faults = new ConcurrentLinkedQueue<>();

	PeopleAtWork(StartedPolku... nodes) {
		this.nodes = List.of(nodes);
		for (var polku : this.nodes) {
			this.threads.submit(() -> goOn(() -> register(polku)));
			this.threads.submit(() -> goOn(() -> find(polku)));
		}
	}

	/** How often the one who has done least of registering and finding has done it. */
	int done() {
		return Math.min(this.registered.size(), this.found.get());
	}

	Queue<String> faults() {
		return this.faults;
	}

	void goHome() throws InterruptedException {
		this.goesOn.set(false);
		this.threads.shutdown();
		assertThat(this.threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
	}

	/** By either node; some of them opened on their page by each. */
	void everyCodeIsFoundAndOpens() {
		assertThat(this.faults).isEmpty();
		for (var polku : this.nodes) {
			var door = new Door(polku.url(""), "Firefox");
			door.signIn("coordinator", "polku-demo");
			this.registered.forEach((code) -> assertThat(clients(polku, code)).as(code).hasSize(1));
			for (var code : List.of(this.registered.getFirst(), this.registered.getLast())) {
				var page = "/clients/" + clients(polku, code).get(0);
				assertThat(door.post(page, page + "/code").body()).contains(code);
			}
		}
	}

	private void goOn(Runnable act) {
		while (this.goesOn.get() && this.faults.isEmpty()) {
			try {
				act.run();
			}
			catch (RuntimeException | AssertionError ex) {
				this.faults.add(ex.toString());
			}
		}
	}

	private void register(StartedPolku polku) {
		var code = InventedList.code(this.next.incrementAndGet());
		var answer = polku.as("coordinator")
			.postForEntity(
					polku.url("/api/referrals"), Map.of("personalIdentityCode", code, "lastName", "Keksitty",
							"firstNames", "Aino", "source", "OUTREACH", "programme", "VOITTO", "reason", "Koe"),
					String.class);
		assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.CREATED);
		this.registered.add(code);
	}

	private void find(StartedPolku polku) {
		var code = (this.found.get() % 2 == 0) ? this.registered.peekFirst() : this.registered.peekLast();
		if (code != null) {
			assertThat(clients(polku, code)).as(code).hasSize(1);
			this.found.incrementAndGet();
		}
	}

	private static List<String> clients(StartedPolku polku, String code) {
		var answer = polku.as("coordinator")
			.postForEntity(polku.url("/api/clients/search"), Map.of("text", code), JsonNode.class);
		assertThat(answer.getStatusCode()).as(String.valueOf(answer.getBody())).isEqualTo(HttpStatus.OK);
		return StreamSupport.stream(answer.getBody().path("items").spliterator(), false)
			.map((item) -> item.path("id").asText())
			.toList();
	}

}
