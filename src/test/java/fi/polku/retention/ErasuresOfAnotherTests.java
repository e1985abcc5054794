package fi.polku.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A folder that another has written into, or that is not the folder. */
class ErasuresOfAnotherTests extends StartWithErasures {

	@Test
	void erasureOfACopy_beforeTheLastOfHere_stopsTheStart_nothingGoes() throws Exception {
		var one = this.old.client("Kopiossa");
		var two = this.old.client("Myöhempi");
		this.transaction
			.executeWithoutResult((status) -> this.list.note(UUID.randomUUID(), ErasedEntry.CONSENTS, List.of()));
		var last = this.list.latest().orElseThrow();
		var copys = told(ErasedEntry.ALL, one, List.of(), last.minus(SKEW).minusSeconds(1));
		told(ErasedEntry.ALL, two, List.of(), last.plusSeconds(1));

		assertThatThrownBy(this::start).isInstanceOf(ErasureNotRepeated.class)
			.hasMessageContaining(this.folder.file(copys).toString())
			.hasMessageContaining("polku.erasure.list-folder");

		assertThat(this.old.isThere(one)).isTrue();
		assertThat(this.old.isThere(two)).isTrue();
		Files.delete(this.folder.file(copys));
		start();
		assertThat(this.old.isThere(one)).isTrue();
		assertThat(this.old.isThere(two)).isFalse();
	}

	@Test
	void whoIsHeldHere_isNotErasedByTheFolder() throws Exception {
		var client = this.old.client("Pidetty");
		this.tryout.person("repeated-lead", Role.LEAD);
		var number = new CaseNumber(this.old.closed(client, "OLD", "1985-03-01"));
		this.jdbc.sql("""
				insert into retention_hold (id, client_id, reason, words, until, made_by, made_at)
				values (gen_random_uuid(), :client, 'claim', 'Kanne', '2199-12-31', 'repeated-lead', '2026-03-01')
				""").param("client", client).update();
		var entry = told(ErasedEntry.ALL, client, List.of(number));

		assertThatThrownBy(this::start).isInstanceOf(ErasureNotRepeated.class)
			.hasMessageContaining(this.folder.file(entry).toString())
			.hasMessageContaining("held");
		assertThat(this.old.isThere(number.value())).isTrue();

		var part = told(ErasedEntry.CONSENTS, client, List.of());
		Files.delete(this.folder.file(entry));
		assertThatThrownBy(this::start).as("a part is held too")
			.isInstanceOf(ErasureNotRepeated.class)
			.hasMessageContaining(this.folder.file(part).toString());
		Files.delete(this.folder.file(part));
		start();
		this.jdbc.sql("delete from retention_hold where client_id = :id").param("id", client).update();
		this.jdbc.sql("delete from client_case where client_id = :id").param("id", client).update();
	}

	@Test
	void folderThatIsNotThere_stopsTheStart_ofADatabaseThatToldSomething() throws Exception {
		this.transaction.executeWithoutResult((status) -> this.list.take(new ErasedEntry(UUID.randomUUID(),
				this.clock.instant(), ErasedEntry.ALL, UUID.randomUUID(), List.of())));
		assertThatThrownBy(this::start).isInstanceOf(ErasureNotRepeated.class)
			.hasMessageContaining(this.files.toString())
			.hasMessageContaining("not mounted");

		var entry = told(ErasedEntry.ALL, UUID.randomUUID(), List.of());
		start();
		Files.delete(this.folder.file(entry));
		start();

		Files.delete(this.files.resolve(ErasedFolder.MARK));
		assertThatThrownBy(this::start).isInstanceOf(ErasureNotRepeated.class);
		Files.createFile(this.files.resolve("list"));
		start();
	}

	@Test
	void fileThatCannotBeWritten_leavesNoHalf() throws Exception {
		var entry = new ErasedEntry(UUID.randomUUID(), this.clock.instant(), ErasedEntry.ALL, UUID.randomUUID(),
				List.of());
		Files.createDirectories(this.folder.file(entry));

		assertThatThrownBy(() -> this.folder.write(entry)).isInstanceOf(IOException.class);

		try (var left = Files.list(this.files)) {
			assertThat(left.map((file) -> file.getFileName().toString())).containsExactlyInAnyOrder(ErasedFolder.MARK,
					entry.id() + ".erased");
		}
	}

}
