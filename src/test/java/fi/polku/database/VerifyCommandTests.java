package fi.polku.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import fi.polku.trail.verify.VerifyCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class VerifyCommandTests {

	private static final String HEAD = "ab".repeat(32);

	@Test
	void exitCode_tellsWhetherTheTrailIsWhole(@TempDir Path folder) throws Exception {
		var settings = TestFolder.fresh("verified");
		try (var postgres = EmbeddedPostgres.start(settings)) {
			TestFolder.migrate(postgres);
			var owner = JdbcClient
				.create(new DriverManagerDataSource(postgres.url(), Roles.OWNER, postgres.passwords().owner()));
			owner
				.sql("""
						insert into trail (at, username, kind, purpose, digest)
						select a, 'x', 'case.shown', 'audit',
						       trail_sha256(trail_line(2::smallint, a, 'x', 'case.shown', 'audit', null, false, '{}', '{}', '{}', null))
						  from (values (timestamptz '2026-11-03 08:00:00.25+00')) v (a)
						""")
				.update();
			assertThat(verify(settings, "")).startsWith("0 ").contains("waiting for a link 1", "The trail is whole.");

			var seals = Files.writeString(folder.resolve("seals.txt"),
					HEAD + " - - polku-seal-1 2026-11-03 7 9 " + HEAD + " 2026-11-04T00:00:03Z " + HEAD + "\n");
			assertThat(verify(settings, "=" + seals)).startsWith("2 ").contains("SEAL_REMOVED", "CHAIN_CUT");

			owner.sql("alter table trail disable trigger user").update();
			owner.sql("update trail set username = 'y'").update();
			assertThat(verify(settings, "")).startsWith("2 ")
				.contains("BREAK ROW_CHANGED position null row 1 expected");
		}
	}

	private static String verify(DatabaseSettings settings, String seals) {
		var out = new ByteArrayOutputStream();
		int code = VerifyCommand.run(new PrintStream(out), "--polku.verify-trail" + seals,
				"--polku.data-dir=" + settings.dataDir(), "--polku.database.durability=none");
		return code + " " + out;
	}

}
