package fi.polku.client;

import java.util.UUID;

import fi.polku.vault.SealedColumn;
import fi.polku.vault.Vault;

import org.springframework.stereotype.Component;

/** The identity codes of the register. */
@Component
class SealedCodes extends SealedColumn {

	private static final String TABLE = "client";

	SealedCodes() {
		super(TABLE, "code_key_id", "code_cipher", "id");
	}

	static String place(UUID client) {
		return Vault.place(TABLE, client);
	}

}
