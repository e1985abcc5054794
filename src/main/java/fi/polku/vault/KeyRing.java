package fi.polku.vault;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys of this node, read again every few seconds. A new key opens at once and seals
 * when an administrator says so, after every node has it. A start with other keys than
 * the database needs is refused; a running node keeps the keys it has and says so.
 */
@Component
class KeyRing implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(KeyRing.class);

	private final UUID node = UUID.randomUUID();

	private final KeySource source;

	private final KnownKeys known;

	private final KeyUse use;

	private volatile KeysInUse inUse;

	KeyRing(KeySource source, KnownKeys known, KeyUse use) {
		this.source = source;
		this.known = known;
		this.use = use;
	}

	KeysInUse now() {
		if (this.inUse == null) {
			read();
		}
		return this.inUse;
	}

	@Override
	public void afterSingletonsInstantiated() {
		read();
	}

	@Scheduled(fixedDelayString = "${polku.keys.read-again:PT5S}", initialDelayString = "${polku.keys.read-again:PT5S}")
	void readAgain() {
		try {
			read();
		}
		catch (RuntimeException ex) {
			log.error("The keys are not taken anew, this node goes on with those it has: {}", ex.getMessage());
			this.known.sayOf(this.node, this.inUse.keys().all());
		}
	}

	@PreDestroy
	void leave() {
		this.known.leave(this.node);
	}

	synchronized void read() {
		var keys = VaultKeys.parse(this.source.read());
		var before = this.known.all();
		before.forEach((it) -> check(it, keys));
		var ids = before.stream().map(KnownKey::id).collect(Collectors.toSet());
		keys.all()
			.stream()
			.filter((id) -> !ids.contains(id))
			.forEach((id) -> this.known.add(id, keys.indexes().containsKey(id), KeyProof.make(id, keys)));
		if (before.stream().noneMatch(KnownKey::isSealing)) {
			this.use.firstToSeal(keys.newest());
		}
		var after = this.known.all();
		after.forEach((it) -> check(it, keys));
		this.inUse = inUse(keys, after);
		this.known.sayOf(this.node, keys.all());
	}

	private static KeysInUse inUse(VaultKeys keys, List<KnownKey> known) {
		var sealing = known.stream().filter(KnownKey::isSealing).map(KnownKey::id).findFirst().orElseThrow();
		var unbound = known.stream().filter(KnownKey::unbound).map(KnownKey::id).collect(Collectors.toSet());
		return new KeysInUse(keys, sealing, unbound);
	}

	private void check(KnownKey one, VaultKeys keys) {
		var what = one.index() ? "the index key " : "the key ";
		if (keys.has(one.id()) ? !KeyProof.holds(one, keys) : this.use.isNeeded(one)) {
			throw new WrongKeys(what + one.id() + (keys.has(one.id()) ? " is another" : " is missing"));
		}
	}

}
