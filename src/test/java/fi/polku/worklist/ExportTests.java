package fi.polku.worklist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import fi.polku.web.CsvSheet;
import fi.polku.web.XlsxSheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The list as a file, within rights. */
class ExportTests extends ManyTasksTest {

	@Test
	void export_holdsTheColumnsAndNobodyProtected() throws Exception {
		var number = this.tryout.start("=HYPERLINK(1)");
		this.tryout.startProtected("=HYPERLINK(1)");
		var session = new MockHttpSession();
		this.mvc.as("undo-lead", post("/tasks/search").session(session).param("text", "HYPERLINK"));

		var csv = this.mvc.as("undo-lead", post("/tasks/export").session(session).param("step", "talkInTryout"))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition", containsString("polku-tasks.csv")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(csv).startsWith("\uFEFFMääräaika;Tehtävä;Asiakas;")
			.contains("\"'=HYPERLINK(1), Testi\"")
			.contains(number.value());
		assertThat(csv.lines()).hasSize(3)
			.last()
			.isEqualTo("\"Asiakkaat, joilla on turvakielto, eivät ole tiedostossa.\"");
		assertThat(Arrays.asList((String[]) this.jdbc.sql(
				"select cases from trail where kind = 'tasks.exported' and username = 'undo-lead' order by id desc limit 1")
			.query((row, i) -> row.getArray(1).getArray())
			.single())).containsExactly(number.value());

		var xlsx = this.mvc.as("undo-lead", post("/tasks/export").session(session).param("format", "xlsx"))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
			var rows = book.getFirstSheet().read();
			assertThat(rows).hasSize(3);
			assertThat(rows.get(1).getCellText(2)).isEqualTo("=HYPERLINK(1), Testi");
			assertThat(rows.get(1).getCellAsDate(0)).isPresent();
		}
		this.mvc.as("undo-lead", post("/tasks/export").param("format", "exe")).andExpect(status().isBadRequest());
		this.mvc.as("undo-lead", post("/tasks/export").param("due", "soon")).andExpect(status().isBadRequest());
	}

	@Test
	void export_tellsHowManyOnlyOfThoseWhomTheReaderMayKnow() throws Exception {
		var hidden = this.tryout.startProtected("Piilonen");
		this.tryout.startProtected("Piilonen");
		this.jdbc.sql("update work_item set assignee = 'undo-lead' where case_number = :case")
			.param("case", hidden.value())
			.update();
		var csv = this.mvc.as("undo-lead", post("/tasks/export").param("assignee", "me")).andReturn().getResponse();

		assertThat(csv.getContentAsString().lines()).last()
			.asString()
			.endsWith("jätetty pois tehtäviä, joiden asiakkaan tiedät: 1.\"");
		assertThat(csv.getContentAsString()).doesNotContain("Piilonen");
		assertThat(this.mvc.as("undo-lead", post("/tasks/export").param("assignee", "none"))
			.andReturn()
			.getResponse()
			.getContentAsString()
			.lines()).last().asString().endsWith("eivät ole tiedostossa.\"");
	}

	@Test
	void sheets_holdAnyText() throws Exception {
		var csv = new ByteArrayOutputStream();
		try (var sheet = new CsvSheet(csv)) {
			sheet.row(Arrays.asList("a;\"b\"", "+1", " @x", "-5", null, -5, LocalDate.of(2026, 11, 3)));
		}
		assertThat(csv.toString("UTF-8")).isEqualTo("\uFEFF\"a;\"\"b\"\"\";'+1;' @x;'-5;;-5;2026-11-03\r\n");
		var xlsx = new ByteArrayOutputStream();
		try (var sheet = new XlsxSheet(xlsx, "Nimi & \"muu\"")) {
			sheet.row(List.of("<b>\u0001&", 5, "=1+1", "\t=1", "\uFF1D1"));
		}
		try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
			var row = book.getFirstSheet().read().get(0);
			assertThat(row.getCellText(0)).isEqualTo("<b>&");
			assertThat(List.of(2, 3, 4)).allMatch((at) -> row.getCell(at).getType() == CellType.STRING);
		}
	}

}
