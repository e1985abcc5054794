package fi.polku.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads a row of the register. */
final class ClientRow {

	private ClientRow() {
	}

	static Client read(ResultSet row, int number) throws SQLException {
		return new Client(row.getObject("id", UUID.class), row.getBytes("code_cipher") != null,
				row.getObject("birth_date", LocalDate.class), row.getString("last_name"), row.getString("first_names"),
				row.getString("language"), row.getString("interpreter"), contact(row),
				row.getString("home_municipality"), row.getBoolean("protected"),
				row.getObject("protection_checked", LocalDate.class), row.getString("protection_source"),
				row.getObject("protection_until", LocalDate.class), row.getBoolean("address_disclosed"));
	}

	private static Contact contact(ResultSet row) throws SQLException {
		return new Contact(row.getString("phone"), row.getString("email"), row.getString("street_address"),
				row.getString("postal_code"), row.getString("post_office"), row.getString("contact_channel"));
	}

}
