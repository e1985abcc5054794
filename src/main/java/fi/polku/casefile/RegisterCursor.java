package fi.polku.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import fi.polku.vault.SealedText;
import fi.polku.vault.Vault;

import org.springframework.stereotype.Component;

/** Where the next page of the register begins; holds a name, so it is sealed. */
@Component
class RegisterCursor {

	private static final String BETWEEN = "\u001f";

	private static final String PLACE = "register cursor";

	private final Vault vault;

	RegisterCursor(Vault vault) {
		this.vault = vault;
	}

	String write(String lastName, String firstNames, UUID id) {
		var sealed = this.vault.seal(String.join(BETWEEN, "register", lastName, firstNames, id.toString()), PLACE);
		return sealed.keyId() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.bytes());
	}

	/**
	 * Last name, first names and id of the last row shown.
	 * @throws IllegalArgumentException if it is none of ours
	 */
	List<String> read(String cursor) {
		var dot = cursor.lastIndexOf('.');
		try {
			var bytes = Base64.getUrlDecoder().decode(cursor.substring(dot + 1).getBytes(StandardCharsets.US_ASCII));
			var parts = this.vault.open(new SealedText(cursor.substring(0, Math.max(dot, 0)), bytes), PLACE)
				.split(BETWEEN, -1);
			if (parts.length == 4 && "register".equals(parts[0])) {
				return List.of(parts).subList(1, 4);
			}
		}
		catch (IllegalStateException | IllegalArgumentException ex) {
			throw new IllegalArgumentException("not a place in the register", ex);
		}
		throw new IllegalArgumentException("not a place in the register");
	}

}
