package fi.polku.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import fi.polku.database.DatabaseSettings.Database;
import org.flywaydb.core.Flyway;
import org.springframework.util.FileSystemUtils;

/** A data folder under {@code target}: no cluster yet, the programs kept from earlier. */
final class TestFolder {

	private TestFolder() {
	}

	static DatabaseSettings fresh(String name) {
		var settings = settings(Path.of("target", "database-tests", name).toString());
		new Cluster(settings.folder()).stopLive();
		try {
			FileSystemUtils.deleteRecursively(settings.folder().cluster());
			return settings;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static DatabaseSettings settings(String folder) {
		return new DatabaseSettings(folder, new Database(Durability.NONE));
	}

	static Connection asOwner(EmbeddedPostgres postgres) throws SQLException {
		return DriverManager.getConnection(postgres.url(), Roles.OWNER, postgres.passwords().owner());
	}

	static void migrate(EmbeddedPostgres postgres) {
		flyway(postgres).migrate();
	}

	static Flyway flyway(EmbeddedPostgres postgres) {
		return Flyway.configure()
			.dataSource(postgres.url(), Roles.OWNER, postgres.passwords().owner())
			.placeholders(Map.of("application_role", Roles.APPLICATION))
			.callbacks(new DefaultRights(Roles.APPLICATION))
			.load();
	}

}
