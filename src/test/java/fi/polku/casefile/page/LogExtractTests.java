package fi.polku.casefile.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.casefile.CaseFileTest;
import fi.polku.journey.Beginning;
import fi.polku.security.Role;
import fi.polku.trail.Trail;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class LogExtractTests extends CaseFileTest {

	@Autowired
	Trail trail;

	@Test
	void client_isToldWhoSawTheirDataAndNothingOfOthers() throws Exception {
		var number = begun("Kysyvä");
		var other = begun("Toinen");
		this.trail.seen("tasks.listed", "guidance", List.of(number, other));
		var coordinator = person("own", Role.COORDINATOR);
		claim(number, coordinator);
		this.browser.perform(get("/cases/{number}", number).with(as(coordinator)));
		var address = "/clients/" + clientOf(number) + "/log-extract";

		this.browser.perform(get(address).with(as(coordinator))).andExpect(status().isOk());
		this.browser.perform(post(address).param("format", "json").with(csrf()).with(as(coordinator)))
			.andExpect(jsonPath("$.lines[*].kind").value(hasItem("case.shown")))
			.andExpect(jsonPath("$.lines[*].kind").value(hasItem("tasks.listed")))
			.andExpect(content().string(not(containsString(other.value()))))
			.andExpect(content().string(not(containsString(coordinator.displayName()))));
		var pdf = this.browser.perform(post(address).with(csrf()).with(as(coordinator)))
			.andExpect(content().contentType(MediaType.APPLICATION_PDF))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(pdf).startsWith("%PDF".getBytes());
		this.browser.perform(post(address).with(csrf()).with(as(person("elsewhere", Role.COORDINATOR))))
			.andExpect(status().isNotFound());
	}

	/** The own organisation has no name until the municipality is set. */
	@Test
	void whatIsLeftOut_isToldAndNobodyBeginsWithAComma() throws Exception {
		var number = begun("Vaillinainen");
		var elsewhere = this.guidance
			.begin(new Beginning(clientOf(number), "VOIMA", "partner", null, null, LocalDate.of(2026, 1, 7), 320, null))
			.number();
		this.jdbc.sql("update client_case set organisation = 'elsewhere' where number = :number")
			.param("number", elsewhere.value())
			.update();
		var coordinator = person("own", Role.COORDINATOR);
		claim(number, coordinator);
		this.browser.perform(get("/cases/{number}", number).with(as(coordinator)));
		var address = "/clients/" + clientOf(number) + "/log-extract";

		this.browser.perform(post(address).param("format", "json").with(csrf()).with(as(coordinator)))
			.andExpect(jsonPath("$.casesLeftOut").value(1))
			.andExpect(jsonPath("$.namesWithheld").value(true));
		var pdf = this.browser.perform(post(address).with(csrf()).with(as(coordinator)))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(words(pdf))
			.contains("Tästä otteesta puuttuu asioitasi: 1.", "(laki 621/1999)", " Työelämäkoordinaattori ")
			.doesNotContain(" , ");
	}

	@Test
	void paper_speaksTheClientsLanguage() throws Exception {
		for (var words : Map
			.of("fi", List.of("Kuka on käsitellyt", "Näki tehtäviä luettelossa", "ohjaus"), "sv",
					List.of("Vem har behandlat", "Såg uppgifter i en lista", "vägledning"), "en",
					List.of("Who has handled", "Saw tasks in a list", "guidance"))
			.entrySet()) {
			var number = begun("Kielinen");
			this.jdbc.sql("update client set language = :language where id = :id")
				.param("language", words.getKey())
				.param("id", clientOf(number))
				.update();
			this.trail.seen("tasks.listed", "guidance", List.of(number));
			var coordinator = person("own", Role.COORDINATOR);
			claim(number, coordinator);

			var pdf = this.browser
				.perform(post("/clients/{id}/log-extract", clientOf(number)).locale(Locale.ENGLISH)
					.with(csrf())
					.with(as(coordinator)))
				.andReturn()
				.getResponse()
				.getContentAsByteArray();

			assertThat(words(pdf)).contains(words.getValue()).contains("621/1999").doesNotContain(": 0.");
		}
	}

	private static String words(byte[] pdf) throws Exception {
		try (var read = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
		}
	}

}
