package fi.polku.benefitlist.reading;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "324,00|324.00", "1 234,50|1234.50", "1.234,50|1234.50", "1,234.50|1234.50",
			"632.57|632.57", "-223.26|-223.26", "223,26-|-223.26", "−12,5 €|-12.5", "1.234|1234", "0|0" })
	void amounts_areReadWithCommaOrPoint(String text, BigDecimal value) {
		assertThat(Numbers.amount(text).value()).isEqualByComparingTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.234,5x", "kolmesataa", "1,2,3", "--5", "1e5", "=1+1", "12345678901234567890" })
	void otherTexts_areNoAmounts(String text) {
		assertThat(Numbers.amount(text).fault()).isEqualTo(FaultCode.NOT_AN_AMOUNT);
	}

	@Test
	void percentages_areBetweenNoneAndAll() {
		assertThat(Numbers.percent("50 %").value()).isEqualByComparingTo("50");
		assertThat(Numbers.percent("150").fault()).isEqualTo(FaultCode.PERCENTAGE_OVER_100);
		assertThat(Numbers.percent("-1").fault()).isEqualTo(FaultCode.NOT_A_PERCENTAGE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.8.2018", "01.08.2018", "2018-08-01", "1/8/2018", "20180801", "2018-08-01T00:00" })
	void dates_areReadInTheirForms(String text) {
		assertThat(Dates.date(text).value()).isEqualTo(LocalDate.of(2018, 8, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "08/2018", "8/2018", "2018-08", "2018/8", "8.2018", "201808", "1.8.2018" })
	void months_areReadInTheirForms(String text) {
		assertThat(Dates.month(text).value()).isEqualTo(YearMonth.of(2018, 8));
	}

	@Test
	void datesThatDoNotExist_areToldFromTextsThatAreNoDates() {
		assertThat(Dates.date("32.08.2018").fault()).isEqualTo(FaultCode.NO_SUCH_DATE);
		assertThat(Dates.date("29.2.2026").fault()).isEqualTo(FaultCode.NO_SUCH_DATE);
		assertThat(Dates.month("13/2026").fault()).isEqualTo(FaultCode.NO_SUCH_DATE);
		assertThat(Dates.date("elokuu").fault()).isEqualTo(FaultCode.NOT_A_DATE);
		assertThat(Dates.date("1.8.18").fault()).isEqualTo(FaultCode.NOT_A_DATE);
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,UTF-8", "ISO-8859-1,ISO-8859-1", "windows-1252,windows-1252" })
	void encodings_areToldApart(String charset, String label) {
		var sign = charset.startsWith("ISO") ? "Mäki" : "Mäki €";
		var text = "Hetu;Nimi;Kertymä\n131052-308T;" + sign + ";3\n";

		var read = ReadFile.ofText(text, Charset.forName(charset));

		assertThat(read.list().format().encoding()).isEqualTo(label);
		assertThat(read.good().get(0).person().lastName()).isEqualTo("Mäki");
	}

	@Test
	void pastedTable_isReadByItsTabs() {
		var read = ReadFile.ofText("Hetu\tNimi\tKertymä\n131052-308T\tMäki, Matti\t3\n", StandardCharsets.UTF_8);

		assertThat(read.list().format().delimiter()).isEqualTo('\t');
		assertThat(read.good()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Nimi|131052-308T;Vir\u202enenat, Aino;TMT|1", "Nimi|131052-308T;Virtanen, Ai\u200dno;TMT|1",
					"Etuus|131052-308T;Virtanen, Aino;T\u2066MT|2", "Hetu|131052\u200e-308T;Virtanen, Aino;TMT|0" })
	void whatNobodySees_isRefusedWhereItStands(String column, String row, int cell) {
		var read = ReadFile.ofText("Hetu;Nimi;Etuus;Kertymä\n200476-917A;Laine, Ari;TMT;3\n" + row + ";3\n",
				StandardCharsets.UTF_8);

		assertThat(read.good()).extracting((one) -> one.person().lastName()).containsExactly("Laine");
		assertThat(read.faulty()).singleElement().satisfies((faulty) -> {
			assertThat(faulty.source().line()).isEqualTo(3);
			assertThat(String.join(";", faulty.source().cells())).isEqualTo(row + ";3");
			assertThat(faulty.faults()).containsExactly(new RowFault(column, FaultCode.HIDDEN_SIGN, cell));
		});
	}

	@Test
	void whatProgramsPutIn_isLeftOut() {
		var read = ReadFile.ofText(
				"Hetu;Nimi;Kertymä\n\u200b131052-308T\ufeff;\u202aVir\u00adtanen, Aino\u200f;3\n200476-917A;\u200b=1+1;3\n",
				StandardCharsets.UTF_8);

		assertThat(read.good()).singleElement()
			.satisfies(
					(row) -> assertThat(row.person()).isEqualTo(new ReadRow.Person("131052-308T", "Virtanen", "Aino")));
		assertThat(read.rowFaults()).containsExactly(FaultCode.FORMULA_IN_A_NAME);
	}

	@Test
	void earlyList_needsNoDayCount() {
		var file = ReadFile.file("Hetu;Nimi\n131052-308T;Mäki, Matti\n".getBytes(StandardCharsets.UTF_8));

		var read = ReadFile.of(file, ListKind.EARLY60, Mapping.NONE);

		assertThat(read.good().get(0).days().total()).isEqualByComparingTo("60");
	}

	@Test
	void exportedCells_areNeverFormulas() {
		assertThat(SafeCsv.line(List.of("=1+1", "-12,50", "@x", "a;b", "\"q\"", "+358", "-cmd")))
			.isEqualTo("'=1+1;\"-12,50\";'@x;\"a;b\";\"\"\"q\"\"\";'+358;'-cmd\r\n");
		assertThat(SafeCsv.line(List.of("\t=1", "\uFF1D1", "a\t=1", "a,=1")))
			.isEqualTo("\"'\t'=1\";'\uFF1D1;\"a\t'=1\";\"a,'=1\"\r\n");
	}

}
