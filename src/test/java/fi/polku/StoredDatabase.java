package fi.polku;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The embedded database of a running Polku, reached by what stands in its data folder.
 */
record StoredDatabase(Properties stored, String url) {

	static StoredDatabase in(Path dataFolder) {
		var passwords = new Properties();
		try (var reader = Files.newBufferedReader(dataFolder.resolve("passwords"))) {
			passwords.load(reader);
			var port = Files.readAllLines(dataFolder.resolve("pg/postmaster.pid")).get(3).strip();
			return new StoredDatabase(passwords, "jdbc:postgresql://localhost:" + port + "/polku");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<String> passwords() {
		return this.stored.values().stream().map(Object::toString).toList();
	}

	JdbcClient asOwner() {
		return JdbcClient
			.create(new DriverManagerDataSource(this.url, "polku_owner", this.stored.getProperty("owner")));
	}

	/** For another node on it. */
	List<String> asSettings() {
		return List.of("--spring.datasource.url=" + this.url, "--spring.datasource.username=polku_app",
				"--spring.datasource.password=" + this.stored.getProperty("application"),
				"--spring.flyway.user=polku_owner", "--spring.flyway.password=" + this.stored.getProperty("owner"));
	}

}
