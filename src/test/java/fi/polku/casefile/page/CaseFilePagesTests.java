package fi.polku.casefile.page;

import java.time.LocalDate;

import fi.polku.casefile.Note;
import fi.polku.casefile.Exit;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages of a case. */
class CaseFilePagesTests extends CaseFilePagesTest {

	@Test
	void closedCase_showsTheExitAndWhatLasted() throws Exception {
		var number = begun("Pysynyt");
		this.cases.close(number, new Exit(LocalDate.of(2026, 3, 2), "unemployed", "agreed"));
		this.jdbc.sql("""
				insert into follow_up (case_number, round, status, answered_by, needs_help, recorded_at)
				values (:case, 1, 'jobSeeking', 'client', false, '2026-09-02T12:00:00Z')
				""").param("case", number.value()).update();
		this.jdbc.sql("insert into follow_up_end values (:case, 'followedUp', '2026-09-02T12:00:00Z')")
			.param("case", number.value())
			.update();

		this.browser.perform(get("/cases/{number}", number).param("lang", "fi").with(as(this.coordinator)))
			.andExpect(content().string(containsString("Työttömänä")))
			.andExpect(content().string(containsString("Työnhaussa, jälkiseuranta päättyi 2.9.2026")));
	}

	@Test
	void everyLanguage_hasEveryText() throws Exception {
		var number = begun("Kielinen");
		for (var language : new String[] { "fi", "sv", "en" }) {
			for (var address : new String[] { "/clients", "/clients/" + clientOf(number), "/cases/" + number,
					"/cases/" + number + "/diagram", "/clients/" + clientOf(number) + "/contact",
					"/clients/" + clientOf(number) + "/protection" }) {
				this.browser.perform(get(address).param("lang", language).with(as(this.coordinator)))
					.andExpect(status().isOk())
					.andExpect(content().string(not(containsString("??"))));
			}
		}
	}

	@Test
	void healthAnswers_openByAClickThatLeavesAnEntry() throws Exception {
		var number = begun("Terveinen");
		this.cases.assign(number, this.coordinator.username(), null, null);
		var record = interview(number);

		this.browser.perform(get("/cases/{number}", number).with(as(this.coordinator)))
			.andExpect(content().string(not(containsString("selkävaiva"))));
		this.browser
			.perform(post("/cases/{number}/records/{record}", number, record).with(as(this.coordinator)).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("selkävaiva")));
		assertThat(lastEntries(this.coordinator, 2)).contains("record.healthShown");
		assertThat(healthShown(this.coordinator)).containsExactly("guidance holdInitialInterview");
		this.browser
			.perform(post("/cases/{number}/records/{record}", number, record).with(as(person("own", Role.COACH)))
				.with(csrf()))
			.andExpect(status().isNotFound());
	}

	@Test
	void workAbility_isShownToWhoMayReadHealth_ofOthersOnlyThatItIsThere() throws Exception {
		var number = begun("Kykyinen");
		this.cases.assign(number, this.coordinator.username(), null, null);
		var model = this.models.newest("intake", java.util.Locale.ROOT);
		this.records.save(new fi.polku.casefile.NewRecord(number, "holdInitialInterview", model.definitionId(), null,
				model.get("holdInitialInterview").form(), java.util.Map.of("workAbility", "limited"), "staff"));
		var other = person("own", Role.COACH);

		this.browser.perform(get("/cases/{number}", number).param("lang", "fi").with(as(this.coordinator)))
			.andExpect(content().string(containsString("rajoittaa työtä")))
			.andExpect(content().string(not(containsString("terveyttä koskeva tieto"))));
		this.browser.perform(get("/cases/{number}", number).param("lang", "fi").with(as(other)))
			.andExpect(content().string(containsString("terveyttä koskeva tieto")))
			.andExpect(content().string(not(containsString("rajoittaa työtä"))));
		this.browser
			.perform(post("/clients/{id}/extract", clientOf(number)).param("form", "json")
				.param("reviewed", "true")
				.with(as(other))
				.with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("limited"))));
	}

	@Test
	void note_isWrittenAndShown() throws Exception {
		var number = begun("Muistinen");

		this.browser
			.perform(post("/cases/{number}/notes", number).param("text", "<b>Soitettu</b> tänään")
				.with(as(this.coordinator))
				.with(csrf()))
			.andExpect(redirectedUrl("/cases/" + number + "#notes"));
		this.browser.perform(get("/cases/{number}?kind=note", number).with(as(this.coordinator)))
			.andExpect(content().string(containsString("&lt;b&gt;Soitettu&lt;/b&gt; tänään")));
	}

	@Test
	void noteThatTurnsWords_isRefusedAndKept() throws Exception {
		var number = begun("Kääntynen");

		for (var text : new String[] { "Tulee \u202eylleen nyt", "\u00adSoittaa huo\u200bmenna\u200e " }) {
			var answer = this.browser.perform(
					post("/cases/{number}/notes", number).param("text", text).with(as(this.coordinator)).with(csrf()));
			answer.andExpect(flash().attribute("noteText", text.contains("\u202e") ? text : null));
		}

		assertThat(this.notes.of(number)).extracting(Note::text).containsExactly("Soittaa huomenna");
	}

	@Test
	void noteSentTwiceFromOnePage_isOneNote() throws Exception {
		var number = begun("Kahdesti");
		var page = this.browser.perform(get("/cases/{number}", number).with(as(this.coordinator)))
			.andReturn()
			.getResponse()
			.getContentAsString();
		var once = page.replaceFirst("(?s).*name=\"once\" value=\"([^\"]+)\".*", "$1");

		for (var text : new String[] { "Soitettu", "Soitettu", "Soitettu", "Soitettu taas" }) {
			this.browser
				.perform(post("/cases/{number}/notes", number).param("text", text)
					.param("once", once)
					.with(as(this.coordinator))
					.with(csrf()))
				.andExpect(redirectedUrl("/cases/" + number + "#notes"));
		}

		assertThat(this.notes.of(number)).extracting(Note::text).containsExactlyInAnyOrder("Soitettu", "Soitettu taas");
	}

	@Test
	void diagram_drawsOnlyTheCasesModels() throws Exception {
		var number = begun("Kaavionen");
		var intake = this.models.newest("intake", java.util.Locale.ROOT).definitionId();
		var training = this.models.newest("training", java.util.Locale.ROOT).definitionId();

		this.browser.perform(get("/cases/{number}/diagram", number).with(as(this.coordinator)))
			.andExpect(content().string(containsString("data-now=\"completeContactDetails\"")));
		this.browser.perform(get("/cases/{number}/diagram/{id}.bpmn", number, intake).with(as(this.coordinator)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("completeContactDetails")));
		this.browser.perform(get("/cases/{number}/diagram/{id}.bpmn", number, training).with(as(this.coordinator)))
			.andExpect(status().isNotFound());
	}

}
