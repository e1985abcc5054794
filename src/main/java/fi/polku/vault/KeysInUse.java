package fi.polku.vault;

import java.util.Set;

/**
 * The keys a node has at hand and what it does with them.
 *
 * @param sealing the key that seals
 * @param unbound the keys that open texts sealed before they were bound to their rows
 */
record KeysInUse(VaultKeys keys, String sealing, Set<String> unbound) {

	/** The newest seals, and all may open what is bound to no row. */
	static KeysInUse only(VaultKeys keys) {
		return new KeysInUse(keys, keys.newest(), Set.copyOf(keys.sealing()));
	}

}
