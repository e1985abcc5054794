package fi.polku.benefitlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import fi.polku.vault.SealedColumn;
import fi.polku.vault.SealedText;
import fi.polku.vault.Vault;

import org.springframework.stereotype.Component;

/** The personal cells of rows. */
@Component
class SealedRows extends SealedColumn {

	private static final String TABLE = "benefit_row";

	SealedRows() {
		super(TABLE, "key_id", "sealed", "list_id", "sheet", "line");
	}

	static String place(UUID list, String sheet, int line) {
		return Vault.place(TABLE, list, sheet, line);
	}

	static String place(UUID list, ResultSet row) throws SQLException {
		return place(list, row.getString("sheet"), row.getInt("line"));
	}

	static SealedText read(ResultSet row) throws SQLException {
		return new SealedText(row.getString("key_id"), row.getBytes("sealed"));
	}

}
