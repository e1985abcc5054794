package fi.polku.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fi.polku.StartedPolku;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two Polkus on one database register people and find them by their codes while both keys
 * change from the old ones to the new: no request fails, every code is found and opens.
 */
class KeyRotationTests {

	private static final String NEW = "\nk2=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\n"
			+ "index2=MTEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\n";

	private static final List<String> QUICK = List.of("--polku.demo-data=false", "--polku.database.durability=none",
			"--polku.keys.read-again=PT0.5S", "--polku.keys.round=PT0.5S", "--polku.keys.batch=20");

	/** Longer than any machine needs: only a rotation that never comes about fails. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	@TempDir
	static Path folder;

	private final StartedPolku first = new StartedPolku("rotation-first", QUICK.toArray(String[]::new));

	private StartedPolku second;

	private PeopleAtWork people;

	@Test
	void keysChangeUnderLoad_noRequestFails_everyCodeIsFoundAndOpens() throws Exception {
		this.first.start();
		var secondKeys = Files.copy(this.first.keys(), folder.resolve("keys"));
		this.second = new StartedPolku("rotation-second",
				Stream.concat(QUICK.stream(), this.first.beside().stream()).toArray(String[]::new));
		this.second.withEnvironment("POLKU_KEYS_FILE", secondKeys.toString());
		this.second.start();
		this.people = new PeopleAtWork(this.first, this.second);
		worked();

		add(this.first.keys());
		await(() -> key("k2").path("atHand").asInt() == 1);
		assertThat(change(HttpMethod.POST, "k2/sealing")).as("one node lacks it").isEqualTo(409);
		worked();
		add(secondKeys);
		await(() -> key("k2").path("atHand").asInt() == 2);
		assertThat(change(HttpMethod.POST, "k2/sealing")).isEqualTo(204);
		worked();
		await(() -> key("k1").path("remaining").asInt(-1) == 0 && key("index").path("remaining").asInt(-1) == 0);
		assertThat(change(HttpMethod.DELETE, "k1")).as("nodes have it").isEqualTo(409);

		replace(this.first.keys(), NEW);
		worked();
		replace(secondKeys, NEW);
		await(() -> key("k1").path("atHand").asInt(-1) == 0 && key("index").path("atHand").asInt(-1) == 0);
		assertThat(change(HttpMethod.DELETE, "k1")).isEqualTo(204);
		assertThat(change(HttpMethod.DELETE, "index")).isEqualTo(204);
		worked();
		this.people.goHome();

		this.people.everyCodeIsFoundAndOpens();
		assertThat(this.first.database()
			.sql("select distinct code_key_id from client where code_key_id is not null")
			.query(String.class)
			.list()).containsExactly("k2");
	}

	/** Everybody has done some more since. */
	private void worked() {
		var before = this.people.done();
		await(() -> this.people.done() >= before + 6);
	}

	private JsonNode key(String id) {
		for (var key : this.first.as("admin").getForObject(this.first.url("/api/keys"), JsonNode.class)) {
			if (key.path("id").asText().equals(id)) {
				return key;
			}
		}
		return MissingNode.getInstance();
	}

	private int change(HttpMethod method, String path) {
		return this.first.as("admin")
			.exchange(this.first.url("/api/keys/" + path), method, null, String.class)
			.getStatusCode()
			.value();
	}

	private static void add(Path file) throws IOException {
		replace(file, Files.readString(file) + NEW);
	}

	/** As an administrator should: whole, and never open to others. */
	private static void replace(Path file, String text) throws IOException {
		var half = file.resolveSibling("half");
		Files.copy(file, half, StandardCopyOption.COPY_ATTRIBUTES);
		Files.writeString(half, text, StandardOpenOption.TRUNCATE_EXISTING);
		Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
	}

	private void await(Callable<Boolean> until) {
		Awaitility.await().pollInterval(Duration.ofMillis(250)).atMost(PATIENCE).until(() -> {
			assertThat(this.people.faults()).isEmpty();
			return until.call();
		});
	}

	@AfterEach
	void stop() throws InterruptedException {
		if (this.people != null) {
			this.people.goHome();
		}
		if (this.second != null) {
			this.second.stop();
		}
		this.first.stop();
	}

}
