package fi.polku.casefile.page;

import java.time.LocalDate;
import java.util.Map;

import fi.polku.casefile.Exit;
import fi.polku.casefile.NewRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** The file reads as a story. */
class FileStoryTests extends CaseFilePagesTest {

	@Test
	void file_goesFromWhereTheClientIsToWhatHappened() throws Exception {
		var page = page(begun("Tarinanen"));

		assertThat(page).contains("Nyt: Tarkista yhteystiedot ja turvakielto.", "/tell\"", "/links\"");
		assertThat(page.indexOf("id=\"route\"")).isLessThan(page.indexOf("id=\"agreed\""));
		assertThat(page.indexOf("id=\"agreed\"")).isLessThan(page.indexOf("id=\"appointments\""));
		assertThat(page.indexOf("id=\"appointments\"")).isLessThan(page.indexOf("id=\"due\""));
		assertThat(page.indexOf("id=\"due\"")).isLessThan(page.indexOf("id=\"happened\""));
	}

	@Test
	void eventToldWithAForm_isOneHappening() throws Exception {
		var number = begun("Kertanen");
		var model = this.models.newest("clientJourney", java.util.Locale.ROOT);
		this.records.save(new NewRecord(number, "referralReceived", model.definitionId(), null,
				model.get("referralReceived").form(), Map.of(), "staff"));

		var page = page(number);
		var happened = page.substring(page.indexOf("id=\"happened\""), page.indexOf("id=\"documents\""));

		assertThat(happened.split("Ohjaus saapui", -1)).hasSize(2);
		assertThat(happened).contains("#record-");
	}

	@Test
	void ended_saysWhenAndHow() throws Exception {
		var number = begun("Loppunen");
		this.cases.close(number, new Exit(LocalDate.of(2026, 3, 2), "employed", "goalReached"));

		this.browser.perform(get("/clients/{id}", clientOf(number)).with(as(this.coordinator)))
			.andExpect(content().string(containsString("Ohjaus päättyi 2.3.2026.")));
	}

	private String page(fi.polku.process.CaseNumber number) throws Exception {
		return this.browser.perform(get("/clients/{id}", clientOf(number)).with(as(this.coordinator)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
