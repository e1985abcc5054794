package fi.polku.vault;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator sees of the keys and may do with them; never a key itself. */
@Service
public class Keys {

	private final KnownKeys known;

	private final KeyUse use;

	private final List<IndexedTexts> indexed;

	Keys(KnownKeys known, KeyUse use, List<IndexedTexts> indexed) {
		this.known = known;
		this.use = use;
		this.indexed = indexed.stream().sorted(Comparator.comparingInt(IndexedTexts::order)).toList();
	}

	public List<KeyState> all() {
		var nodes = this.known.nodes();
		return this.known.all().stream().map((key) -> state(key, nodes)).toList();
	}

	/** False where a node lacks the key, or it seals already. */
	@Transactional
	public boolean sealWith(String id, String by) {
		return all().stream().anyMatch((key) -> key.id().equals(id) && key.maySeal()) && this.known.sealWith(id, by);
	}

	/**
	 * Forgets a key that is at no node any more; false where one has it or a text needs
	 * it.
	 */
	@Transactional
	public boolean forget(String id) {
		var gone = all().stream().filter((key) -> key.id().equals(id) && key.isGone()).findFirst();
		gone.filter(KeyState::index).ifPresent((key) -> this.indexed.forEach((texts) -> texts.forget(id)));
		gone.ifPresent((key) -> this.known.remove(id));
		return gone.isPresent();
	}

	private KeyState state(KnownKey key, List<List<String>> nodes) {
		int atHand = (int) nodes.stream().filter((keys) -> keys.contains(key.id())).count();
		return new KeyState(key.id(), key.index(), key.state(), key.firstSeenAt(), key.sealingSince(), key.sealingBy(),
				atHand, nodes.size(), this.use.remaining(key), key.index() ? this.use.missing(key.id()) : 0);
	}

}
