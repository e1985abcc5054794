package fi.polku.vault;

import java.security.MessageDigest;

/** A known text under a key: it tells the key from another of the same name. */
final class KeyProof {

	private static final String KNOWN = "polku";

	private static final String KNOWN_CODE = "010101A900R";

	private static final String PLACE = "vault_key";

	private KeyProof() {
	}

	static byte[] make(String id, VaultKeys keys) {
		var index = keys.indexes().get(id);
		if (index != null) {
			return Vault.index(index, KNOWN_CODE);
		}
		var inUse = KeysInUse.only(keys);
		return new Vault(() -> inUse).seal(KNOWN, PLACE, id, inUse).bytes();
	}

	static boolean holds(KnownKey known, VaultKeys keys) {
		if (known.index()) {
			var key = keys.indexes().get(known.id());
			return key != null && MessageDigest.isEqual(known.proof(), Vault.index(key, KNOWN_CODE));
		}
		var inUse = KeysInUse.only(keys);
		try {
			return KNOWN.equals(new Vault(() -> inUse).open(new SealedText(known.id(), known.proof()), PLACE));
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

}
