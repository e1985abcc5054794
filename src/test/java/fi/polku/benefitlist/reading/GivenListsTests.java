package fi.polku.benefitlist.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The four lists we have, each in its own layout. */
class GivenListsTests {

	@Test
	void exactlyTheFaultyLinesAreRefused_eachWithItsColumnAndReason() throws IOException {
		var expected = new ObjectMapper().readTree(getClass().getResource("/lists/benefit-list-broken.expected.json"));

		var read = ReadFile.ofResource("/lists/benefit-list-broken.csv");

		var found = new TreeMap<Integer, String>();
		read.faulty().forEach((row) -> found.put(row.source().line(), text(row.faults().get(0))));
		var wanted = new TreeMap<Integer, String>();
		expected.get("faulty_lines")
			.fields()
			.forEachRemaining((line) -> wanted.put(Integer.valueOf(line.getKey()),
					line.getValue().get("column").asText() + ": " + line.getValue().get("fault").asText()));
		assertThat(found).isEqualTo(wanted);
		assertThat(read.good()).hasSize(expected.get("rows").asInt() - wanted.size());
		assertThat(read.faulty()).allSatisfy((row) -> assertThat(row.faults()).hasSize(1));
	}

	private static String text(RowFault fault) {
		return fault.column() + ": " + fault.code().name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	@Test
	void listOf2018_isReadAsWesternTextWithSemicolons() {
		var read = ReadFile.ofResource("/demo/benefit-list-2018-08.csv");

		assertThat(read.list().format()).isEqualTo(new Format("ISO-8859-1", ';'));
		assertThat(read.faulty()).isEmpty();
		assertThat(read.good()).hasSize(1030);
		var first = read.good().get(0);
		assertThat(first.person()).isEqualTo(new ReadRow.Person("200476-917A", "Seppälä", "Igor"));
		assertThat(first.benefit()).isEqualTo(BenefitKind.LABOUR_MARKET_SUPPORT);
		assertThat(first.period()).isEqualTo(new ReadRow.Period(LocalDate.of(2018, 8, 1), LocalDate.of(2018, 8, 31)));
		assertThat(first.days()).isEqualTo(new ReadRow.Days(new BigDecimal(10), new BigDecimal(569)));
		assertThat(first.money())
			.isEqualTo(new ReadRow.Money(new BigDecimal("324.00"), new BigDecimal(50), new BigDecimal("162.00")));
		assertThat(first.invoiceMonth()).isEqualTo(YearMonth.of(2018, 8));
	}

	@Test
	void listOf2026_keepsCorrectionsAndReturnsAsSuch() {
		var read = ReadFile.ofResource("/demo/benefit-list-2026-03.csv");

		assertThat(read.list().format()).isEqualTo(new Format("UTF-8 (BOM)", ','));
		assertThat(read.faulty()).isEmpty();
		assertThat(read.good()).hasSize(1990);
		assertThat(read.good().get(0).person()).isEqualTo(new ReadRow.Person("170374-971T", "Leppänen", "Veli-Matti"));
		assertThat(read.good()).filteredOn((row) -> row.kind() == RowKind.CORRECTION).hasSize(31);
		assertThat(read.good()).filteredOn((row) -> row.kind() == RowKind.RETURN)
			.hasSize(44)
			.allSatisfy((row) -> assertThat(row.money().gross()).isNegative());
	}

	@Test
	void workbookOf2026_holdsTwoMunicipalitiesAndABenefitNobodyKnows() {
		var read = ReadFile.ofResource("/demo/benefit-list-2026-09.xlsx");

		assertThat(read.list().format()).isEqualTo(Format.WORKBOOK);
		assertThat(read.faulty()).isEmpty();
		assertThat(read.good()).hasSize(1500);
		assertThat(read.good()).extracting(ReadRow::municipality).contains("Mallila", "Koskela");
		assertThat(read.good()).filteredOn((row) -> row.benefit() == BenefitKind.UNKNOWN)
			.hasSize(5)
			.allSatisfy((row) -> assertThat(row.benefitName()).isEqualTo("Etuus X"));
		assertThat(read.good().get(0).period().start()).isEqualTo(LocalDate.of(2026, 9, 1));
	}

}
