package fi.polku.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTests {

	DatabaseSettings settings;

	@BeforeEach
	void freshFolder() {
		settings = TestFolder.fresh("life");
	}

	@Test
	void restart_rowsAreThere() throws SQLException {
		try (var postgres = EmbeddedPostgres.start(settings)) {
			run(postgres, "create table kept (word text)", "insert into kept values ('äiti')");
		}

		try (var postgres = EmbeddedPostgres.start(settings)) {
			assertThat(kept(postgres)).containsExactly("äiti");
		}
	}

	@Test
	void polkuKilled_nextStartTakesOverWithoutLoss() throws Exception {
		var killed = startAnotherPolku();
		assertThatThrownBy(() -> EmbeddedPostgres.start(settings)).isInstanceOf(DatabaseFault.class)
			.hasMessageContaining("Another Polku is running on the data folder");
		var left = PostmasterPid.of(settings.folder().cluster()).orElseThrow();

		killed.destroyForcibly().waitFor();
		assertThat(left.isLive()).isTrue();

		try (var postgres = EmbeddedPostgres.start(settings)) {
			assertThat(kept(postgres)).containsExactly("committed");
			assertThat(left.isLive()).isFalse();
		}
	}

	@Test
	void pidFileOfAStranger_isForgotten() throws Exception {
		EmbeddedPostgres.start(settings).close();
		var cluster = settings.folder().cluster();
		Files.writeString(PostmasterPid.file(cluster),
				"%d%n%s%n1%n5432%n".formatted(ProcessHandle.current().pid(), cluster));

		try (var postgres = EmbeddedPostgres.start(settings)) {
			run(postgres, "select 1");
		}
	}

	@Test
	void folderOfAnotherMajor_isRefusedWithASentence() throws Exception {
		var cluster = Files.createDirectories(settings.folder().cluster());
		Files.writeString(cluster.resolve("PG_VERSION"), "16\n");

		assertThatThrownBy(() -> EmbeddedPostgres.start(settings)).isInstanceOf(DatabaseFault.class)
			.hasMessageContaining("was made by PostgreSQL 16, this Polku brings 17");
	}

	@Test
	void others_neitherReadTheFolderNorSignInWithoutPassword() throws Exception {
		try (var postgres = EmbeddedPostgres.start(settings)) {
			assertThat(permissions(settings.folder().root())).isEqualTo("rwx------");
			assertThat(permissions(settings.folder().binaries())).isEqualTo("rwx------");
			assertThat(permissions(settings.folder().passwords())).isEqualTo("rw-------");
			assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), Roles.OWNER, "guess").close())
				.hasMessageContaining("password authentication failed");
		}
	}

	private Process startAnotherPolku() throws Exception {
		var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), PolkuToKill.class.getName(), settings.dataDir())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		assertThat(output.lines().anyMatch("ready"::equals)).isTrue();
		return process;
	}

	private static String permissions(Path path) throws Exception {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	private static void run(EmbeddedPostgres postgres, String... statements) throws SQLException {
		try (var connection = TestFolder.asOwner(postgres); var statement = connection.createStatement()) {
			for (var sql : statements) {
				statement.execute(sql);
			}
		}
	}

	private static List<String> kept(EmbeddedPostgres postgres) throws SQLException {
		try (var connection = TestFolder.asOwner(postgres);
				var statement = connection.createStatement();
				var rows = statement.executeQuery("select word from kept")) {
			var words = new ArrayList<String>();
			while (rows.next()) {
				words.add(rows.getString(1));
			}
			return words;
		}
	}

}
