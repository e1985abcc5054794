package fi.polku.retention;

import java.nio.file.Files;
import java.util.List;

import fi.polku.process.CaseNumber;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A start on a database that knows less than the folder of erasures. */
class ErasuresRepeatedTests extends StartWithErasures {

	@Test
	void runningCaseOfWhoWasErased_endsAndGoes_once() throws Exception {
		this.tryout.deploy();
		var number = this.tryout.start("Palautettu");
		var client = this.cases.get(number).clientId();
		var entry = told(ErasedEntry.ALL, client, List.of());

		start();
		assertThat(this.old.isThere(client)).isFalse();
		assertThat(this.old.isThere(number.value())).isFalse();
		assertThat(this.running.among(List.of(number))).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from insight_case where number = :number and closed_at is null")
			.param("number", number.value())
			.query(Integer.class)
			.single()).as("not open for ever").isZero();

		assertThat(this.list.missing(List.of(entry))).isEmpty();
		start();
	}

	@Test
	void oneCaseOfSomebodyWhoStays_goes_othersAndAnothersOfThatNumberStay() throws Exception {
		var client = this.old.client("Osittainen");
		var other = this.old.client("Toinen");
		var gone = this.old.closed(client, "OLD", "1985-03-01");
		var stays = this.old.closed(client, "OLD", "1985-03-01");
		var anothers = this.old.closed(other, "OLD", "1985-03-01");
		told(ErasedEntry.CASES, client, List.of(new CaseNumber(gone), new CaseNumber(anothers)));

		start();

		assertThat(this.old.isThere(gone)).isFalse();
		assertThat(this.old.isThere(stays)).isTrue();
		assertThat(this.old.isThere(anothers)).isTrue();
		assertThat(this.old.isThere(client)).isTrue();
		this.jdbc.sql("delete from client_case where client_id in (:both)")
			.param("both", List.of(client, other))
			.update();
	}

	@Test
	void onlyCaseInTheBackup_ofSomebodyWhoStayedByALaterCase_personStays() throws Exception {
		var client = this.old.client("Jatkava");
		var gone = this.old.closed(client, "OLD", "1985-03-01");
		told(ErasedEntry.CASES, client, List.of(new CaseNumber(gone)));

		start();

		assertThat(this.old.isThere(gone)).isFalse();
		assertThat(this.old.isThere(client)).isTrue();
	}

	@Test
	void erasureOfHere_isTold_andNothingHereLeadsToThePersonAnyMore() throws Exception {
		var client = this.old.client("Kerrottu");
		var number = this.old.closed(client, "OLD", "1985-03-01");
		this.transaction.executeWithoutResult((status) -> {
			this.erasing.erase(client, List.of(new CaseNumber(number)), Erasing.OF_TIME);
			this.list.tell();
		});

		var entry = this.folder.all().stream().filter((one) -> one.client().equals(client)).findFirst().orElseThrow();
		assertThat(entry.what()).isEqualTo(ErasedEntry.ALL);
		assertThat(entry.cases()).containsExactly(new CaseNumber(number));
		assertThat(this.jdbc
			.sql("select client_id is null and cases is null and told_at is not null from erasure where id = :id")
			.param("id", entry.id())
			.query(Boolean.class)
			.single()).isTrue();
		assertThat(this.list.missing(this.folder.all())).isEmpty();
	}

	@Test
	void fileThatTellsNothing_stopsTheStart() throws Exception {
		Files.writeString(this.files.resolve("x.erased"), "all of them\n");

		assertThatThrownBy(this::start).isInstanceOf(ErasureNotRepeated.class)
			.hasMessageContaining("x.erased")
			.hasMessageContaining("Polku does not start with somebody who was erased");
	}

}
