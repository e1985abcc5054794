package fi.polku.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import fi.polku.PolkuTest;
import fi.polku.benefitlist.InventedList;
import fi.polku.client.Clients;
import fi.polku.client.Contact;
import fi.polku.client.NewClient;
import fi.polku.client.PersonalIdentityCode;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Both keys change in the shared database while people are registered and found, with a
 * second node that gets each key later: nobody fails and every code opens and is found.
 */
@PolkuTest
class RotationTests {

	private static final int FIRST = 40_000;

	@Autowired
	KeyRing ring;

	@Autowired
	KeyRound round;

	@Autowired
	KnownKeys known;

	@Autowired
	KeyUse use;

	@Autowired
	Keys keys;

	@Autowired
	Clients clients;

	@Autowired
	JdbcClient jdbc;

	@Value("${polku.data-dir}")
	Path dataDir;

	private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();

	private final List<PersonalIdentityCode> registered = new ArrayList<>();

	private final AtomicBoolean goesOn = new AtomicBoolean(true);

	/** The data folder, and so its keys, outlives a run of the tests. */
	private final String id = java.util.UUID.randomUUID().toString().substring(0, 8);

	private String secondHas;

	@Test
	void keysChangeWhilePeopleAreRegisteredAndFound() throws Exception {
		this.jdbc.sql("delete from vault_node").update();
		this.ring.read();
		var before = read();
		this.secondHas = before;
		var second = new KeyRing(() -> this.secondHas, this.known, this.use);
		second.read();
		var work = Executors.newSingleThreadExecutor();
		var ended = work.submit(this::registerAndFind);

		var sealing = sealing();
		var index = this.known.all().stream().filter(KnownKey::index).findFirst().orElseThrow().id();
		var next = "k" + this.id;
		var nextIndex = "index" + this.id;
		var anew = nextIndex + "=MTEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\n" + next
				+ "=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\n";
		write(before + "\n" + anew);
		this.ring.read();
		assertThat(this.keys.sealWith(next, "admin")).as("the second node lacks it").isFalse();
		this.secondHas = read();
		second.read();
		assertThat(this.keys.sealWith(next, "admin")).isTrue();
		this.ring.read();
		second.read();
		this.round.go();
		assertThat(state(sealing).remaining()).isZero();
		assertThat(state(index).mayGo()).isTrue();
		assertThat(this.keys.forget(sealing)).as("nodes have it").isFalse();

		write(anew);
		this.ring.read();
		this.secondHas = read();
		second.read();
		assertThat(this.keys.forget(sealing)).isTrue();
		assertThat(this.keys.forget(index)).isTrue();
		this.goesOn.set(false);
		ended.get(1, TimeUnit.MINUTES);
		work.shutdown();
		second.leave();

		assertThat(this.faults).isEmpty();
		assertThat(this.registered).hasSizeGreaterThan(5).allSatisfy((code) -> {
			var client = this.clients.find(code).orElseThrow();
			assertThat(this.clients.codeOf(client.id())).contains(code);
		});
		assertThat(this.known.all()).extracting(KnownKey::id).containsExactlyInAnyOrder(nextIndex, next);
	}

	@Test
	void textMovedToAnotherClient_doesNotOpen() {
		var one = register(FIRST + 9_001);
		var other = register(FIRST + 9_002);
		this.jdbc.sql("""
				update client c set code_cipher = o.code_cipher, code_key_id = o.code_key_id
				from client o where c.id = :one and o.id = :other
				""").param("one", one).param("other", other).update();

		org.assertj.core.api.Assertions.assertThatIllegalStateException().isThrownBy(() -> this.clients.codeOf(one));

		this.jdbc.sql("update client set code_cipher = null, code_key_id = null where id = :one")
			.param("one", one)
			.update();
	}

	private void registerAndFind() {
		for (int i = 0; this.goesOn.get() || i < 10; i++) {
			try {
				register(FIRST + i);
				var code = new PersonalIdentityCode(InventedList.code(FIRST + i));
				assertThat(this.clients.codeOf(this.clients.find(code).orElseThrow().id())).contains(code);
				this.registered.add(code);
				TimeUnit.MILLISECONDS.sleep(5);
			}
			catch (Throwable ex) {
				this.faults.add(ex);
				return;
			}
		}
	}

	private java.util.UUID register(int person) {
		return this.clients.register(new NewClient(new PersonalIdentityCode(InventedList.code(person)), "Keksitty",
				"Aino", "fi", new Contact("040 123 4567", null, null, null, null, null), "Mallila"));
	}

	private String sealing() {
		return this.known.all().stream().filter(KnownKey::isSealing).findFirst().orElseThrow().id();
	}

	private KeyState state(String id) {
		return this.keys.all().stream().filter((key) -> key.id().equals(id)).findFirst().orElseThrow();
	}

	private String read() {
		return KeyFile.readOrCreate(this.dataDir.resolve("keys"));
	}

	private void write(String text) throws IOException {
		var file = this.dataDir.resolve("keys");
		var half = this.dataDir.resolve("keys.half");
		Files.copy(file, half, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
		Files.writeString(half, text);
		Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
	}

}
