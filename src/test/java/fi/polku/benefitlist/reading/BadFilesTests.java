package fi.polku.benefitlist.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Files that are wrong as a whole, or in one row, get a precise answer. */
class BadFilesTests {

	private static final String HEADING = "Hetu;Nimi;Etuus;Kuukausi;Kertymä\r\n";

	private static final String ROW = "131052-308T;Mäki, Matti;TMT;03/2026;345\r\n";

	@Test
	void emptyFiles_areRefused() {
		assertThat(ReadFile.ofText("", UTF_8).fileFault()).isEqualTo(FaultCode.EMPTY_FILE);
		assertThat(ReadFile.ofText(" \r\n ", UTF_8).fileFault()).isEqualTo(FaultCode.EMPTY_FILE);
		assertThat(ReadFile.ofText(HEADING, UTF_8).fileFault()).isEqualTo(FaultCode.NO_ROWS);
	}

	@Test
	void filesOfAnotherKind_areRefused() throws IOException {
		assertThat(ReadFile.ofBytes(zip(Map.of("a.txt", "x"))).fileFault()).isEqualTo(FaultCode.NOT_A_WORKBOOK);
		assertThat(ReadFile.ofText("PK\u0003\u0004 broken", UTF_8).fileFault()).isEqualTo(FaultCode.NOT_A_WORKBOOK);
		assertThat(ReadFile.ofBytes(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0 }).fileFault())
			.isEqualTo(FaultCode.OLD_OR_LOCKED_WORKBOOK);
		assertThat(ReadFile.ofBytes(new byte[] { 1, 0, 2, 0, 65, 66 }).fileFault()).isEqualTo(FaultCode.NOT_A_TABLE);
	}

	@Test
	void workbookWithBrokenParts_isUnreadable() throws IOException {
		var broken = zip(Map.of("[Content_Types].xml", "x", "xl/workbook.xml", "<no", "xl/worksheets/sheet1.xml", "y"));

		assertThat(ReadFile.ofBytes(broken).fileFault()).isEqualTo(FaultCode.UNREADABLE);
	}

	@Test
	void zipBomb_isRefusedBeforeItIsUnpacked() throws IOException {
		var bomb = zip(Map.of("[Content_Types].xml", "x", "xl/workbook.xml", "x", "xl/sharedStrings.xml",
				"a".repeat((int) Workbooks.UNPACKED_TEXTS + 1)));

		assertThat(bomb.length).isLessThan(1 << 20);
		assertThat(ReadFile.ofBytes(bomb).fileFault()).isEqualTo(FaultCode.WORKBOOK_TOO_LARGE);
	}

	@Test
	void elementOfManyAttributesInAWorkbook_isRefusedAtOnce() throws IOException {
		var many = IntStream.range(0, 60_000).mapToObj((i) -> "a" + i + "='x'").collect(Collectors.joining(" "));
		var began = System.nanoTime();

		var read = ReadFile.ofBytes(zip(Map.of("[Content_Types].xml", "<x/>", "xl/workbook.xml", "<x " + many + "/>")));

		assertThat(read.fileFault()).isEqualTo(FaultCode.WORKBOOK_TOO_LARGE);
		assertThat(System.nanoTime() - began).isLessThan(3_000_000_000L);
	}

	@Test
	void missingAndDoubledHeadings_areNamed() {
		var missing = ReadFile.ofText("Hetu;Etuus;Kuukausi\n131052-308T;TMT;03/2026\n", UTF_8);
		assertThat(missing.list().faults()).extracting(FileFault::code, FileFault::detail)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(FaultCode.MISSING_COLUMN, "LAST_NAME"),
					org.assertj.core.groups.Tuple.tuple(FaultCode.MISSING_COLUMN, "TOTAL_DAYS"));

		var doubled = ReadFile.ofText("Hetu;Nimi;Nimi;Kertymä\n131052-308T;a;b;3\n", UTF_8);
		assertThat(doubled.list().faults()).containsExactly(new FileFault(FaultCode.DUPLICATE_HEADING, 1, "Nimi (2)"));
	}

	/** The page that asks what the columns mean would be endless. */
	@Test
	void moreColumnsThanAListHas_areRefused() {
		var wide = IntStream.range(0, 100_000).mapToObj((i) -> "c" + i).collect(Collectors.joining(";"));

		var alone = ReadFile.ofText(wide + "\n", UTF_8);
		assertThat(alone.fileFault()).isEqualTo(FaultCode.TOO_MANY_HEADINGS);
		assertThat(alone.list().layouts()).allSatisfy((one) -> assertThat(one.headings()).hasSize(200));

		var known = ReadFile.ofText(HEADING.strip() + ";" + wide + "\n" + ROW, UTF_8);
		assertThat(known.list().faults()).containsExactly(new FileFault(FaultCode.TOO_MANY_HEADINGS, 1, ""));
		assertThat(ReadFile.ofText(HEADING.strip() + ";".repeat(500) + "\n" + ROW, UTF_8).good()).hasSize(1);
	}

	@Test
	void fileWithoutHeadings_isToldSo() {
		assertThat(ReadFile.ofText(ROW + ROW, UTF_8).fileFault()).isEqualTo(FaultCode.NO_HEADINGS);
	}

	@Test
	void headingsMappedByHand_areRead() {
		var file = ReadFile.file("A;B;C\n131052-308T;Mäki, Matti;12\n".getBytes(UTF_8));
		var mapping = new Mapping(Map.of("A", Column.IDENTITY_CODE, "B", Column.FULL_NAME, "C", Column.TOTAL_DAYS),
				Map.of());

		var read = ReadFile.of(file, ListKind.INVOICE, mapping);

		assertThat(read.list().faults()).isEmpty();
		assertThat(read.good()).singleElement().extracting((row) -> row.person().firstNames()).isEqualTo("Matti");
	}

	@Test
	void damagedLetters_refuseTheirRowOnly() {
		var text = HEADING + ROW + ROW.replace("131052-308T", "200476-917A")
				+ ROW.replace("131052-308T", "100962-906X");
		var bytes = text.getBytes(UTF_8);
		var second = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("200476") + 13;
		bytes[second] = (byte) 0xFF;

		var read = ReadFile.ofBytes(bytes);

		assertThat(read.list().format().encoding()).isEqualTo("UTF-8");
		assertThat(read.rowFaults()).containsExactly(FaultCode.WRONG_ENCODING);
		assertThat(read.good()).hasSize(2);
	}

	@Test
	void zeroInACell_refusesItsRowOnly() {
		var text = HEADING + ROW.replace("TMT", "T\0T") + ROW.replace("131052-308T", "200476-917A");

		var read = ReadFile.ofText(text, UTF_8);

		assertThat(read.faulty()).singleElement()
			.extracting(RowResult.Faulty::faults)
			.isEqualTo(List.of(new RowFault("Etuus", FaultCode.ZERO_CHARACTER, 2)));
		assertThat(read.good()).hasSize(1);
	}

	@Test
	void zeroInAHeading_isNotKept() {
		var read = ReadFile.ofText(HEADING.replace("Nimi", "Ni\0mi") + ROW, UTF_8);

		assertThat(read.list().layouts().get(0).headings()).contains("Ni\uFFFDmi");
		assertThat(read.good()).hasSize(1);
	}

	@Test
	void openQuote_refusesItsRowOnly() {
		var text = HEADING + ROW.replace("Mäki", "\"Mäki") + ROW.replace("131052-308T", "200476-917A");

		var read = ReadFile.ofText(text, UTF_8);

		assertThat(read.rowFaults()).containsExactly(FaultCode.OPEN_QUOTE);
		assertThat(read.good()).hasSize(1);
	}

	@Test
	void lineBreakInAQuotedCell_isOneRow() {
		var read = ReadFile.ofText(HEADING + ROW.replace("Mäki, Matti", "\"Mäki,\nMatti\""), UTF_8);

		assertThat(read.faulty()).isEmpty();
		assertThat(read.good()).singleElement().extracting((row) -> row.person().firstNames()).isEqualTo("Matti");
	}

	@Test
	void sameDigitsWithAnotherCenturySign_areTwoPeople() {
		var read = ReadFile.ofText(
				HEADING + ROW.replace("131052-308T", "010101-123N") + ROW.replace("131052-308T", "010101A123N"), UTF_8);

		assertThat(read.good()).hasSize(2);
	}

	@Test
	void sumsAndEmptyRows_areNoPeople() {
		var read = ReadFile.ofText("Kuntaosuuslista maaliskuu 2026\n\n" + HEADING + ROW + "\nYhteensä;;;;345\n", UTF_8);

		assertThat(read.faulty()).isEmpty();
		assertThat(read.good()).hasSize(1);
	}

	@Test
	void endlessLine_isRefusedAndTheNextRowRead() {
		var read = ReadFile.ofText(HEADING + "x".repeat(TextLines.LONGEST + 5) + "\n" + ROW, UTF_8);

		assertThat(read.rowFaults()).containsExactly(FaultCode.LINE_TOO_LONG);
		assertThat(read.good()).hasSize(1);
	}

	private static byte[] zip(Map<String, String> entries) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(UTF_8));
			}
		}
		return bytes.toByteArray();
	}

}
