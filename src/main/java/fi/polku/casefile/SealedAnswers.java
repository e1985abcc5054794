package fi.polku.casefile;

import java.util.UUID;

import fi.polku.vault.SealedColumn;
import fi.polku.vault.Vault;

import org.springframework.stereotype.Component;

/** The health answers and identity codes of records. */
@Component
class SealedAnswers extends SealedColumn {

	private static final String TABLE = "health_record";

	SealedAnswers() {
		super(TABLE, "key_id", "cipher", "record_id");
	}

	static String place(UUID record) {
		return Vault.place(TABLE, record);
	}

}
