package fi.polku.vault;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the {@link Vault}, written {@code id=base64} on lines of their own or
 * parted by commas, 32 bytes each. The key {@code index} makes the look-up index and
 * stays the same for good; of the others the last one is the newest.
 */
final class VaultKeys {

	static final String INDEX = "index";

	private static final int KEY_BYTES = 32;

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");

	private final Map<String, SecretKey> keys = new LinkedHashMap<>();

	private SecretKey index;

	private String newest;

	private VaultKeys() {
	}

	static VaultKeys parse(String text) {
		var keys = new VaultKeys();
		text.lines().flatMap(Pattern.compile(",")::splitAsStream).map(String::strip).forEach(keys::add);
		if (keys.index == null || keys.newest == null) {
			throw new IllegalArgumentException("the keys must hold 'index' and at least one other");
		}
		return keys;
	}

	SecretKey index() {
		return this.index;
	}

	String newest() {
		return this.newest;
	}

	SecretKey key(String id) {
		var key = this.keys.get(id);
		if (key == null) {
			throw new IllegalStateException("there is no key " + id);
		}
		return key;
	}

	private void add(String line) {
		if (line.isEmpty() || line.startsWith("#")) {
			return;
		}
		int sign = line.indexOf('=');
		var id = (sign > 0) ? line.substring(0, sign).strip() : "";
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException("a key is written id=base64");
		}
		var bytes = decoded(id, line.substring(sign + 1).strip());
		if (INDEX.equals(id)) {
			this.index = new SecretKeySpec(bytes, "HmacSHA256");
		}
		else if (this.keys.putIfAbsent(id, new SecretKeySpec(bytes, "AES")) == null) {
			this.newest = id;
		}
		else {
			throw new IllegalArgumentException("key " + id + " stands twice");
		}
	}

	private static byte[] decoded(String id, String base64) {
		try {
			var bytes = Base64.getDecoder().decode(base64);
			if (bytes.length == KEY_BYTES) {
				return bytes;
			}
		}
		catch (IllegalArgumentException ex) {
			// told below, without the text
		}
		throw new IllegalArgumentException("key " + id + " is not 32 bytes in base64");
	}

}
