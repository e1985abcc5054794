package fi.polku.worklist;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import fi.polku.vault.SealedText;
import fi.polku.vault.Vault;

import org.springframework.stereotype.Component;

/**
 * Where the next page begins, opaque: it stands in addresses and may hold a client's
 * name, so it is sealed.
 */
@Component
class Cursors {

	private static final String BETWEEN = "\u001f";

	private static final String PLACE = "work cursor";

	private final Vault vault;

	Cursors(Vault vault) {
		this.vault = vault;
	}

	String write(Order order, List<String> keys) {
		var sealed = this.vault.seal(order.word() + BETWEEN + String.join(BETWEEN, keys), PLACE);
		return sealed.keyId() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.bytes());
	}

	/**
	 * The keys of the last row shown.
	 * @throws IllegalArgumentException if it is none of ours or of another sort
	 */
	List<String> read(Order order, String cursor) {
		var parts = opened(cursor).split(BETWEEN, -1);
		if (parts.length != order.width() + 2 || !order.word().equals(parts[0])) {
			throw new IllegalArgumentException("not a place in this list");
		}
		return List.of(parts).subList(1, parts.length);
	}

	private String opened(String cursor) {
		int dot = cursor.lastIndexOf('.');
		if (dot < 1) {
			throw new IllegalArgumentException("not a place in a list");
		}
		try {
			var bytes = Base64.getUrlDecoder().decode(cursor.substring(dot + 1).getBytes(StandardCharsets.US_ASCII));
			return this.vault.open(new SealedText(cursor.substring(0, dot), bytes), PLACE);
		}
		catch (IllegalStateException | IllegalArgumentException ex) {
			throw new IllegalArgumentException("not a place in a list", ex);
		}
	}

}
