package fi.polku.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.StartedPolku;
import fi.polku.benefitlist.InventedList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two Polkus on one database register people and find them by their codes while both keys
 * change: nobody fails and nobody is lost.
 */
class KeyRotationTests {

	private static final String NEW_KEY = "\nk2=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\n";

	private static final String NEW_INDEX = "\nindex2=MTEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\n";

	private static final String[] QUICK = { "--polku.demo-data=false", "--polku.keys.read-again=PT1S",
			"--polku.keys.round=PT1S", "--polku.keys.batch=20" };

	@TempDir
	static Path folder;

	private final StartedPolku first = new StartedPolku("key-rotation-first", QUICK);

	private StartedPolku second;

	private final Queue<String> faults = new ConcurrentLinkedQueue<>();

	private final Queue<String> registered = new ConcurrentLinkedQueue<>();

	private final AtomicInteger next = new AtomicInteger();

	private final AtomicBoolean goesOn = new AtomicBoolean(true);

	private ExecutorService people;

	@Test
	void keysChangeUnderLoad_nobodyFailsAndEveryCodeIsFound() throws Exception {
		this.first.start();
		var secondKeys = Files.copy(this.first.keys(), folder.resolve("keys"));
		this.second = new StartedPolku("key-rotation-second",
				org.springframework.util.StringUtils.concatenateStringArrays(QUICK, this.first.beside()));
		withKeys(secondKeys);
		work();
		await(() -> this.registered.size() > 60);
		var backup = folder.resolve("before.zip");
		var oldKeys = Files.copy(this.first.keys(), folder.resolve("old-keys"));
		this.first.backUp(backup);
		var inBackup = List.copyOf(this.registered).subList(0, 60);

		sealWithTheNewKey(secondKeys);
		findWithTheNewIndex(secondKeys);
		dropTheOldOnes(secondKeys);
		var during = this.registered.size();
		await(() -> this.registered.size() > during + 20);
		rest();

		assertThat(this.faults).isEmpty();
		this.registered.forEach((code) -> {
			assertThat(found(this.first, code)).as(code).isOne();
			assertThat(found(this.second, code)).as(code).isOne();
		});
		assertThat(sealedBy("k1")).isZero();
		restored(backup, oldKeys, inBackup);
	}

	/** A backup of before opens with the keys of before. */
	private void restored(Path backup, Path oldKeys, List<String> codes) {
		this.second.stop();
		this.first.stop();
		var third = new StartedPolku("key-rotation-restored", QUICK);
		third.restore(backup, oldKeys);
		third.start();
		try {
			codes.forEach((code) -> assertThat(found(third, code)).as(code).isOne());
			assertThat(third.database()
				.sql("select count(*) from client where code_key_id <> 'k1'")
				.query(Long.class)
				.single()).isZero();
			assertThat(third.as("admin")
				.getForObject(third.url("/api/work-items/check"), JsonNode.class)
				.path("differences")
				.asInt(-1)).isZero();
		}
		finally {
			third.stop();
		}
	}

	private void withKeys(Path keys) {
		this.second.withEnvironment("POLKU_KEYS_FILE", keys.toString());
		this.second.start();
	}

	private void sealWithTheNewKey(Path secondKeys) throws IOException {
		add(this.first.keys(), NEW_KEY);
		await(() -> key("k2").path("atHand").asInt() == 1);
		assertThat(change(HttpMethod.POST, "/api/keys/k2/sealing")).isEqualTo(HttpStatus.CONFLICT);
		add(secondKeys, NEW_KEY);
		await(() -> key("k2").path("atHand").asInt() == 2);
		assertThat(change(HttpMethod.POST, "/api/keys/k2/sealing")).isEqualTo(HttpStatus.NO_CONTENT);
		await(() -> key("k1").path("remaining").asInt() == 0);
	}

	private void findWithTheNewIndex(Path secondKeys) throws IOException {
		add(this.first.keys(), NEW_INDEX);
		add(secondKeys, NEW_INDEX);
		await(() -> key("index2").path("atHand").asInt() == 2 && key("index").path("remaining").asInt() == 0);
	}

	private void dropTheOldOnes(Path secondKeys) throws IOException {
		assertThat(change(HttpMethod.DELETE, "/api/keys/k1")).isEqualTo(HttpStatus.CONFLICT);
		for (var file : List.of(this.first.keys(), secondKeys)) {
			Files.writeString(file, NEW_INDEX + NEW_KEY);
		}
		await(() -> key("index").path("atHand").asInt() == 0 && key("k1").path("atHand").asInt() == 0);
		assertThat(change(HttpMethod.DELETE, "/api/keys/k1")).isEqualTo(HttpStatus.NO_CONTENT);
		assertThat(change(HttpMethod.DELETE, "/api/keys/index")).isEqualTo(HttpStatus.NO_CONTENT);
	}

	/**
	 * Two register people, one on each node; two find on one node who came by the other.
	 */
	private void work() {
		this.people = Executors.newFixedThreadPool(4);
		for (var polku : List.of(this.first, this.second)) {
			this.people.submit(() -> goOn(() -> register(polku)));
			this.people.submit(() -> goOn(() -> find(polku)));
		}
	}

	private void goOn(Runnable act) {
		while (this.goesOn.get()) {
			try {
				act.run();
				TimeUnit.MILLISECONDS.sleep(50);
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
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
		if (answer.getStatusCode() == HttpStatus.CREATED) {
			this.registered.add(code);
		}
		else {
			this.faults.add("register: " + answer.getStatusCode() + " " + answer.getBody());
		}
	}

	private void find(StartedPolku polku) {
		var code = this.registered.peek();
		if (code != null && found(polku, code) != 1) {
			this.faults.add("not found: " + code);
		}
	}

	private static int found(StartedPolku polku, String code) {
		return polku.as("coordinator")
			.postForObject(polku.url("/api/clients/search"), Map.of("text", code), JsonNode.class)
			.path("items")
			.size();
	}

	private JsonNode key(String id) {
		for (var key : this.first.as("admin").getForObject(this.first.url("/api/keys"), JsonNode.class)) {
			if (key.path("id").asText().equals(id)) {
				return key;
			}
		}
		return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
	}

	private HttpStatus change(HttpMethod method, String path) {
		return (HttpStatus) this.first.as("admin")
			.exchange(this.first.url(path), method, null, String.class)
			.getStatusCode();
	}

	private long sealedBy(String key) {
		return this.first.database()
			.sql("select count(*) from client where code_key_id = :key")
			.param("key", key)
			.query(Long.class)
			.single();
	}

	private static void add(Path file, String line) throws IOException {
		var half = file.resolveSibling("half");
		Files.copy(file, half, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
		Files.writeString(half, line, java.nio.file.StandardOpenOption.APPEND);
		Files.move(half, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
	}

	private void await(java.util.concurrent.Callable<Boolean> until) {
		Awaitility.await().pollInterval(Duration.ofMillis(500)).atMost(Duration.ofMinutes(2)).until(() -> {
			assertThat(this.faults).isEmpty();
			return until.call();
		});
	}

	private void rest() throws InterruptedException {
		this.goesOn.set(false);
		this.people.shutdown();
		assertThat(this.people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
	}

	@AfterEach
	void stop() {
		this.goesOn.set(false);
		if (this.second != null) {
			this.second.stop();
		}
		this.first.stop();
	}

}
