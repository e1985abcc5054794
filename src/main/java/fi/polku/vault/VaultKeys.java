package fi.polku.vault;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the {@link Vault}, written {@code id=base64} on lines of their own or
 * parted by commas, 32 bytes each. Those whose id begins with {@code index} make look-up
 * indexes, the others seal and open; the last one is the newest.
 */
final class VaultKeys {

	static final String INDEX = "index";

	private static final int KEY_BYTES = 32;

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");

	private final Map<String, SecretKey> keys = new LinkedHashMap<>();

	private final Map<String, SecretKey> indexes = new LinkedHashMap<>();

	private String newest;

	private VaultKeys() {
	}

	static VaultKeys parse(String text) {
		var keys = new VaultKeys();
		text.lines().flatMap(Pattern.compile(",")::splitAsStream).map(String::strip).forEach(keys::add);
		if (keys.indexes.isEmpty() || keys.newest == null) {
			throw new IllegalArgumentException("the keys must hold 'index' and at least one other");
		}
		return keys;
	}

	/** The index keys, in their order. */
	Map<String, SecretKey> indexes() {
		return this.indexes;
	}

	List<String> sealing() {
		return List.copyOf(this.keys.keySet());
	}

	List<String> all() {
		return Stream.concat(this.indexes.keySet().stream(), this.keys.keySet().stream()).toList();
	}

	boolean has(String id) {
		return this.keys.containsKey(id) || this.indexes.containsKey(id);
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
		if (has(id)) {
			throw new IllegalArgumentException("key " + id + " stands twice");
		}
		var bytes = decoded(id, line.substring(sign + 1).strip());
		if (id.startsWith(INDEX)) {
			this.indexes.put(id, new SecretKeySpec(bytes, "HmacSHA256"));
		}
		else {
			this.keys.put(id, new SecretKeySpec(bytes, "AES"));
			this.newest = id;
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
