package fi.polku.benefitlist;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import fi.polku.benefitlist.reading.ListKind;
import fi.polku.benefitlist.reading.Mapping;
import fi.polku.casefile.ListedCases;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The importer as the benchmark drives it: rows read first, then taken in against the
 * clock.
 */
@TestComponent
public class BenchmarkedImport {

	private final ListIntake intake;

	private final ListCheck check;

	private final ListImport importing;

	private final BenefitLists lists;

	private final ListedCases cases;

	private final JdbcClient jdbc;

	BenchmarkedImport(ListIntake intake, ListCheck check, ListImport importing, BenefitLists lists, ListedCases cases,
			JdbcClient jdbc) {
		this.intake = intake;
		this.check = check;
		this.importing = importing;
		this.lists = lists;
		this.cases = cases;
		this.jdbc = jdbc;
	}

	public void programme() {
		new Lists(this.intake, null, this.lists, this.jdbc).programme("BENCHMARK");
	}

	/** Nanoseconds to take in the people from one number to another. */
	public long take(int from, int to) throws Exception {
		var file = Uploads.temporary();
		Files.writeString(file, InventedList.rows(from, to, "2026-03"), StandardCharsets.UTF_8);
		var options = new ListOptions("Mittala", YearMonth.of(2026, 3), ListKind.INVOICE, "BENCHMARK");
		var receipt = this.intake.receive(file, "benchmark.csv", options, Mapping.NONE, Person.SYSTEM);
		var id = ((Receipt.Taken) receipt).id();
		Files.delete(file);
		this.check.check(this.lists.find(id).orElseThrow(), () -> {
		});
		var start = System.nanoTime();
		this.importing.takeAll(new ImportedList(id, ListKind.INVOICE, "BENCHMARK", "lists"), () -> {
		});
		var nanos = System.nanoTime() - start;
		this.importing.run(this.lists.find(id).orElseThrow(), () -> {
		});
		return nanos;
	}

	/** Open screening cases of as many new people, with no process yet. */
	public List<String> cases(int from, int to) {
		var clients = IntStream.range(from, to).mapToObj((i) -> UUID.randomUUID()).toList();
		clients.forEach((id) -> this.jdbc.sql("""
				insert into client (id, last_name, first_names, home_municipality, created_at, changed_at)
				values (:id, 'Keksitty', 'Henkilö', 'Mittala', '2026-03-01', '2026-03-01')
				""").param("id", id).update());
		var days = clients.stream().collect(java.util.stream.Collectors.toMap((id) -> id, (id) -> 400));
		return this.cases.open(days, "BENCHMARK", "lists").values().stream().map(CaseNumber::value).toList();
	}

	/** What a screening begins with, as the importer gives it. */
	public Map<String, Object> facts() {
		return Map.of("programme", "BENCHMARK", "source", "list", "listKind", "invoice", "benefitDays", 400L,
				"ageYears", 45L, "onServiceNow", false);
	}

}
