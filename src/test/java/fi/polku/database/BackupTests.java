package fi.polku.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BackupTests {

	@TempDir
	static Path folder;

	static EmbeddedPostgres postgres;

	static Path file;

	final ObjectMapper json = JsonMapper.builder().findAndAddModules().build();

	@BeforeAll
	static void backUpARunningDatabase() {
		var source = TestFolder.fresh("backed-up");
		file = folder.resolve("polku-backup.zip");
		postgres = EmbeddedPostgres.start(source);
		fill(postgres);
		command(source, "backup");
	}

	@AfterAll
	static void stop() {
		postgres.close();
	}

	@Test
	void everyRowAndSequence_comesBack() {
		var target = TestFolder.fresh("restored");

		command(target, "restore");

		try (var restored = EmbeddedPostgres.start(target)) {
			assertThat(contents(restored)).isEqualTo(contents(postgres));
			TestFolder.migrate(restored);
			var next = owner(restored).sql("select nextval('case_number_seq')").query(Long.class).single();
			assertThat(next).isEqualTo(42);
			assertThatThrownBy(() -> owner(restored).sql("delete from act_re_deployment").update())
				.hasMessageContaining("foreign key");
		}
	}

	@Test
	void changedFile_isRefused() throws Exception {
		var bytes = Files.readAllBytes(file);
		bytes[200] ^= 1;
		var changed = Files.write(folder.resolve("changed.zip"), bytes);

		assertThatThrownBy(() -> BackupFile.open(changed, null, json)).isInstanceOf(DatabaseFault.class)
			.hasMessageContaining("is not a whole backup of Polku");
	}

	@Test
	void databaseInUse_isNotRestoredOver() {
		var restore = new Restore(TestFolder.flyway(postgres), null, json);

		assertThatThrownBy(() -> restore.read(file)).isInstanceOf(DatabaseFault.class)
			.hasMessageContaining("The database is not empty");
	}

	@Test
	void existingFile_isNotOverwritten() {
		var backup = new Backup(TestFolder.flyway(postgres), null, json, Clock.systemUTC());

		assertThatThrownBy(() -> backup.write(file)).isInstanceOf(DatabaseFault.class)
			.hasMessageContaining("is there already");
	}

	private static void command(DatabaseSettings settings, String command) {
		DatabaseCommand.run("--polku.%s=%s".formatted(command, file), "--polku.data-dir=" + settings.dataDir(),
				"--polku.database.durability=none");
	}

	private static void fill(EmbeddedPostgres postgres) {
		TestFolder.migrate(postgres);
		var jdbc = owner(postgres);
		jdbc.sql("select setval('case_number_seq', 41)").query().singleRow();
		jdbc.sql("insert into area (id, name) values ('a', E'tab\\t, back\\\\slash, line\\n, Äö'), ('b', '\\N')")
			.update();
		jdbc.sql("insert into act_re_deployment (id_, name_) values ('d1', null)").update();
		jdbc.sql("insert into act_ge_bytearray (id_, deployment_id_, bytes_) values ('1', 'd1', '\\x00ff0a5c')")
			.update();
		// rows that point at each other, in the order foreign keys would refuse
		jdbc.sql("insert into act_ru_execution (id_) values ('parent')").update();
		jdbc.sql("insert into act_ru_execution (id_, parent_id_) values ('child', 'parent')").update();
	}

	private static Map<String, String> contents(EmbeddedPostgres postgres) {
		var jdbc = owner(postgres);
		var catalogue = new Catalogue(jdbc);
		var contents = new TreeMap<String, String>();
		for (var table : catalogue.tables()) {
			contents.put(table, jdbc
				.sql("select coalesce(string_agg(t::text, '|' order by t::text), '') from %s t".formatted(table))
				.query(String.class)
				.single());
		}
		catalogue.sequences().forEach((sequence) -> contents.put(sequence.name(), sequence.toString()));
		return contents;
	}

	private static JdbcClient owner(EmbeddedPostgres postgres) {
		return JdbcClient
			.create(new DriverManagerDataSource(postgres.url(), Roles.OWNER, postgres.passwords().owner()));
	}

}
