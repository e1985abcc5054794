package fi.polku.casefile.page;

import java.time.LocalDate;
import java.util.Map;

import fi.polku.casefile.CaseFileTest;
import fi.polku.casefile.Exit;
import fi.polku.casefile.NewRecord;
import fi.polku.casefile.Notes;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class CaseFilePagesTests extends CaseFileTest {

	@Autowired
	Records records;

	@Autowired
	Models models;

	@Autowired
	Notes notes;

	Person coordinator;

	@BeforeEach
	void reader() {
		this.coordinator = person("own", Role.COORDINATOR);
	}

	@Test
	void client_isShownWithRouteAndMaskedCode() throws Exception {
		var code = newCode();
		var id = client("Sivunen", code);
		begun(id);

		this.browser.perform(get("/clients/{id}", id).with(as(this.coordinator)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Sivunen, Eeva Testi")))
			.andExpect(content().string(containsString("Tarkista yhteystiedot ja turvakielto")))
			.andExpect(content().string(containsString(code.value().substring(0, 6) + "*****")))
			.andExpect(content().string(not(containsString(code.value()))));
		this.browser.perform(post("/clients/{id}/code", id).with(as(this.coordinator)).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(code.value())));
		assertThat(lastEntries(this.coordinator, 2)).contains("client.codeShown", "client.shown");
	}

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
		this.browser
			.perform(post("/cases/{number}/records/{record}", number, record).with(as(person("own", Role.COACH)))
				.with(csrf()))
			.andExpect(status().isNotFound());
	}

	@Test
	void search_staysInTheSession() throws Exception {
		begun("Haettavainen");
		var session = new MockHttpSession();

		this.browser
			.perform(post("/clients/search").param("text", "haettavainen")
				.session(session)
				.with(as(this.coordinator))
				.with(csrf()))
			.andExpect(redirectedUrl("/clients"));
		this.browser.perform(get("/clients").session(session).with(as(this.coordinator)))
			.andExpect(content().string(containsString("Haettavainen, Eeva Testi")));
		this.browser.perform(post("/clients/search").param("text", "x").with(as(this.coordinator)))
			.andExpect(status().isForbidden());
	}

	@Test
	void contactDetails_areCheckedAndChanged() throws Exception {
		var number = begun("Muuttunen");
		var id = clientOf(number);

		this.browser
			.perform(post("/clients/{id}/contact", id).param("phone", "abc")
				.param("postalCode", "123")
				.param("language", "sv")
				.with(as(this.coordinator))
				.with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("f-phone")));
		this.browser
			.perform(post("/clients/{id}/contact", id).param("phone", "050 765 4321")
				.param("language", "sv")
				.param("interpreter", "somali")
				.with(as(this.coordinator))
				.with(csrf()))
			.andExpect(redirectedUrl("/clients/" + id));
		assertThat(this.clients.get(id).contact().phone()).isEqualTo("050 765 4321");
		assertThat(this.clients.get(id).language()).isEqualTo("sv");
	}

	@Test
	void protectionOrder_isRecordedWithDayAndSource() throws Exception {
		var id = clientOf(begun("Kieltonen"));

		this.browser
			.perform(post("/clients/{id}/protection", id).param("protectionOrder", "true")
				.param("protectionChecked", "2026-01-08")
				.param("protectionSource", "client")
				.with(as(this.coordinator))
				.with(csrf()))
			.andExpect(redirectedUrl("/clients/" + id));
		assertThat(this.clients.get(id).protectionOrder()).isTrue();
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

	private java.util.UUID interview(CaseNumber number) {
		var model = this.models.newest("intake", java.util.Locale.ROOT);
		var form = model.get("holdInitialInterview").form();
		var health = form.asked().stream().filter((it) -> it.dataClass().isSealed()).findFirst().orElseThrow();
		return this.records.save(new NewRecord(number, "holdInitialInterview", model.definitionId(), null, form,
				Map.of(health.id(), "selkävaiva"), "staff"));
	}

	private java.util.List<String> lastEntries(Person person, int count) {
		return this.jdbc.sql("select kind from trail where username = :me order by id desc limit :count")
			.param("me", person.username())
			.param("count", count)
			.query(String.class)
			.list();
	}

}
