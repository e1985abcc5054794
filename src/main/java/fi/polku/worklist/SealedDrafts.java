package fi.polku.worklist;

import fi.polku.vault.SealedColumn;
import fi.polku.vault.Vault;

import org.springframework.stereotype.Component;

/** The health answers and identity codes of unfinished forms. */
@Component
class SealedDrafts extends SealedColumn {

	private static final String TABLE = "draft";

	SealedDrafts() {
		super(TABLE, "key_id", "cipher", "task_id", "username");
	}

	static String place(String taskId, String username) {
		return Vault.place(TABLE, taskId, username);
	}

}
