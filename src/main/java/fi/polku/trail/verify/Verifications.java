package fi.polku.trail.verify;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** Verifies on a connection of its own, as of one moment. */
final class Verifications {

	private Verifications() {
	}

	static Verdict verify(DataSource database, Wish wish) {
		try (var connection = database.getConnection()) {
			connection.setAutoCommit(false);
			int before = connection.getTransactionIsolation();
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			try {
				return new Verification(connection, wish).verify();
			}
			finally {
				connection.rollback();
				connection.setTransactionIsolation(before);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("the trail could not be read", ex);
		}
	}

}
