package fi.polku.signin;

import fi.polku.vault.SealedColumn;
import fi.polku.vault.Vault;

import org.springframework.stereotype.Component;

/** The secrets of second factors. */
@Component
class SealedSecrets extends SealedColumn {

	private static final String TABLE = "second_factor";

	SealedSecrets() {
		super(TABLE, "key_id", "cipher", "username");
	}

	static String place(String username) {
		return Vault.place(TABLE, username);
	}

}
