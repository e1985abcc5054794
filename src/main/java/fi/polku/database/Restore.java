package fi.polku.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Brings a backup back into an empty database: the schema by the migrations up to the
 * backup's, then the rows in one transaction. Newer migrations run at the next start.
 */
record Restore(Flyway flyway, BackupKey key, ObjectMapper json) {

	Manifest read(Path file) {
		try (var backup = BackupFile.open(file, key, json)) {
			var version = knownVersion(backup.manifest());
			refuseUnlessEmpty();
			var upToBackup = Flyway.configure()
				.configuration(flyway.getConfiguration())
				.target(version)
				.cleanDisabled(false)
				.load();
			try {
				upToBackup.migrate();
				load(backup);
			}
			catch (IOException | SQLException | RuntimeException ex) {
				upToBackup.clean();
				throw ex;
			}
			return backup.manifest();
		}
		catch (IOException | SQLException ex) {
			throw new DatabaseFault("The backup %s could not be restored; the database is empty again: %s"
				.formatted(file, ex.getMessage()), ex);
		}
	}

	private MigrationVersion knownVersion(Manifest manifest) {
		var version = MigrationVersion.fromVersion(manifest.migration());
		if (Arrays.stream(flyway.info().all()).noneMatch((known) -> version.equals(known.getVersion()))) {
			throw new DatabaseFault("The backup was taken by a newer Polku (schema %s). Restore it with that one."
				.formatted(manifest.migration()));
		}
		return version;
	}

	private void refuseUnlessEmpty() throws SQLException {
		try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
			if (!new Catalogue(client(connection)).isEmpty()) {
				throw new DatabaseFault(
						"The database is not empty. Restore into a new data folder (polku.data-dir) or an empty database.");
			}
		}
	}

	private void load(BackupFile backup) throws SQLException, IOException {
		try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
			connection.setAutoCommit(false);
			new Loading(connection, client(connection)).load(backup);
			connection.commit();
		}
	}

	private static JdbcClient client(Connection connection) {
		return JdbcClient.create(new SingleConnectionDataSource(connection, true));
	}

}
