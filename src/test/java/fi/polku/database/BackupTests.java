package fi.polku.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BackupTests {

	@TempDir
	Path folder;

	DatabaseSettings source;

	DatabaseSettings target;

	@BeforeEach
	void freshFolders() {
		source = TestFolder.fresh("life");
		target = TestFolder.fresh("restored");
	}

	@Test
	void everyRowAndSequence_comesBack() {
		Map<String, String> before;
		try (var postgres = EmbeddedPostgres.start(source)) {
			fill(postgres);
			before = contents(postgres);
			command(source, "backup");
		}

		command(target, "restore");

		try (var postgres = EmbeddedPostgres.start(target)) {
			assertThat(contents(postgres)).isEqualTo(before);
			TestFolder.migrate(postgres);
			var next = owner(postgres).sql("select nextval('case_number_seq')").query(Long.class).single();
			assertThat(next).isEqualTo(42);
			assertThatThrownBy(() -> owner(postgres).sql("delete from act_re_deployment").update())
				.hasMessageContaining("foreign key");
		}
	}

	@Test
	void changedFile_isRefusedAndNothingIsMade() throws Exception {
		try (var postgres = EmbeddedPostgres.start(source)) {
			fill(postgres);
		}
		command(source, "backup");
		var bytes = Files.readAllBytes(file());
		bytes[200] ^= 1;
		Files.write(file(), bytes);

		assertThatThrownBy(() -> command(target, "restore")).rootCause().isNotNull();
		assertThatThrownBy(() -> command(target, "restore")).hasStackTraceContaining("is not a whole backup of Polku");
	}

	@Test
	void databaseInUse_isNotRestoredOver() {
		try (var postgres = EmbeddedPostgres.start(source)) {
			fill(postgres);
		}
		command(source, "backup");

		assertThatThrownBy(() -> command(source, "restore")).hasStackTraceContaining("The database is not empty");
		assertThatThrownBy(() -> command(target, "backup")).hasStackTraceContaining("is there already");
	}

	private Path file() {
		return folder.resolve("polku-backup.zip");
	}

	private void command(DatabaseSettings settings, String command) {
		DatabaseCommand.run("--polku.%s=%s".formatted(command, file()), "--polku.data-dir=" + settings.dataDir(),
				"--polku.database.durable=false");
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
