package fi.polku.benefitlist;

import java.util.UUID;

import fi.polku.vault.SealedColumn;
import fi.polku.vault.Vault;

import org.springframework.stereotype.Component;

/** The pieces of a file whose rows are not read yet. */
@Component
class SealedUploads extends SealedColumn {

	private static final String TABLE = "benefit_upload";

	SealedUploads() {
		super(TABLE, "key_id", "sealed", "list_id", "part");
	}

	static String place(UUID list, int part) {
		return Vault.place(TABLE, list, part);
	}

}
