package fi.polku.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No cell of a sheet runs in a spreadsheet, whichever separator it reads by. */
class CsvSheetTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(1)", "|cmd", "\t1", "\r1", "\n1", "\t=1", "\r\n=1", " =1",
			" \u00A0=1", "\u3000=1", "\u200B=1", "\uFEFF=1", "\u000B=1", "\u0000=1", "\"=1", " \"+1", "\"\"@x\"",
			"\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201", " \uFF1D1" })
	void formula_isLedByAnApostrophe(String text) throws IOException {
		assertThat(CsvSheet.isFormula(text)).isTrue();
		assertThat(row(text).replaceFirst("^\"", "")).startsWith("'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a=b", "A. Laine", "2026-11-03", "'", "'=1", "\"sanoi\"", "a, -5 astetta", "a;-b", "" })
	void text_isLeftAsItIs(String text) throws IOException {
		assertThat(CsvSheet.isFormula(text)).isFalse();
		assertThat(CsvSheet.markedWithin(text)).isEqualTo(text);
		assertThat(row(text)).doesNotStartWith("\"'=").isEqualTo(CsvSheet.quoted(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\t=1", "a;=1", "a, =1", "a\n=1", "a\r@x", "a;\"=1", "a;+cmd|' /C calc'!A0", "a,-SUM(1)",
			"a;'=1", "a;\uFF1D1", "a;\u00A0=1" })
	void formulaBehindASeparator_isMarkedThereAndTheMarkGoesAgain(String text) throws IOException {
		var marked = CsvSheet.markedWithin(text);

		assertThat(marked).matches("(?s)a[;,\t\r\n]'.*");
		assertThat(CsvSheet.unmarkedWithin(marked)).isEqualTo(text);
		assertThat(row(text)).startsWith("\"a").endsWith("\"");
	}

	@Test
	void separatorOfAnother_standsInQuotes() throws IOException {
		assertThat(row("a\tb")).isEqualTo("\"a\tb\"");
		assertThat(row("a,b")).isEqualTo("\"a,b\"");
	}

	private static String row(String text) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var sheet = new CsvSheet(bytes)) {
			sheet.row(List.of(text));
		}
		return bytes.toString(StandardCharsets.UTF_8).replaceAll("^\uFEFF|\r\n$", "");
	}

}
