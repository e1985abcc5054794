package fi.polku.casefile.page;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.casefile.CaseFileTest;
import fi.polku.casefile.NewRecord;
import fi.polku.casefile.Records;
import fi.polku.client.Consent;
import fi.polku.client.Consents;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a client consents to, and the whole file on paper. */
class ConsentsAndExtractTests extends CaseFileTest {

	@Autowired
	Consents consents;

	@Autowired
	Records records;

	@Autowired
	Models models;

	@Test
	void consents_areRecordedAndEachAnswerStays() throws Exception {
		var id = clientOf(begun("Suostuvainen"));
		var coordinator = person("own", Role.COORDINATOR);

		for (var given : new String[] { "true", "false" }) {
			this.browser
				.perform(post("/clients/{id}/consents", id).param("kind", "partners")
					.param("given", given)
					.param("how", "oral")
					.with(as(coordinator))
					.with(csrf()))
				.andExpect(redirectedUrl("/clients/" + id + "/consents"));
		}
		this.browser
			.perform(post("/clients/{id}/consents", id).param("kind", "all")
				.param("given", "true")
				.with(as(coordinator))
				.with(csrf()))
			.andExpect(status().isBadRequest());

		assertThat(this.consents.of(id)).extracting(Consent::given).containsExactly(false, true);
		assertThat(this.consents.newest(id, "partners")).contains(false);
		this.browser.perform(get("/clients/{id}/consents", id).with(as(person("elsewhere", Role.COORDINATOR))))
			.andExpect(status().isNotFound());
	}

	@Test
	void consentToEmployersAndOfHealth_isTakenInWritingOnly() throws Exception {
		var id = clientOf(begun("Kirjallinen"));
		var coordinator = person("own", Role.COORDINATOR);

		for (var kind : new String[] { "employers", "health" }) {
			this.browser
				.perform(post("/clients/{id}/consents", id).param("kind", kind)
					.param("given", "true")
					.param("how", "oral")
					.with(as(coordinator))
					.with(csrf()))
				.andExpect(status().isBadRequest());
		}
		this.browser
			.perform(post("/clients/{id}/consents", id).param("kind", "employers")
				.param("given", "false")
				.param("how", "oral")
				.with(as(coordinator))
				.with(csrf()))
			.andExpect(redirectedUrl("/clients/" + id + "/consents"));

		assertThat(this.consents.of(id)).extracting(Consent::given).containsExactly(false);
	}

	@Test
	void extractOnPaper_isInTheClientsLanguageAndLeavesAnEntry() throws Exception {
		var number = begun("Otteinen");
		var owner = person("own", Role.COORDINATOR);
		this.cases.assign(number, owner.username(), null, null);
		interview(number);
		var id = clientOf(number);
		this.jdbc.sql("update client set language = 'sv' where id = :id").param("id", id).update();

		var text = text(this.browser
			.perform(post("/clients/{id}/extract", id).param("form", "pdf")
				.param("reviewed", "true")
				.with(as(owner))
				.with(csrf()))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray());

		assertThat(text).contains("Dina rättigheter", "Personbeteckning", "selkävaiva", number.value(),
				this.clients.codeOf(id).orElseThrow().value());
		assertThat(purposes(owner)).contains("client.extractMade accessRequest");
		assertThat(purposes(owner)).containsOnlyOnce("record.healthShown accessRequest holdInitialInterview");
	}

	@Test
	void extractUnread_isNotGiven() throws Exception {
		var number = begun("Lukematon");
		var owner = person("own", Role.COORDINATOR);
		this.cases.assign(number, owner.username(), null, null);
		this.jdbc.sql("""
				insert into note (id, case_number, text, written_by, written_at)
				values (gen_random_uuid(), :case, 'Naapuri Ville kertoi', :by, '2026-02-02')
				""").param("case", number.value()).param("by", owner.username()).update();
		var note = this.jdbc.sql("select id::text from note where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
		var id = clientOf(number);

		this.browser.perform(get("/clients/{id}/extract", id).param("lang", "fi").with(as(owner)))
			.andExpect(content().string(containsString("Naapuri Ville kertoi")))
			.andExpect(content().string(not(containsString("??"))));
		this.browser.perform(post("/clients/{id}/extract", id).with(as(owner)).with(csrf()))
			.andExpect(status().isBadRequest());
		this.browser
			.perform(post("/clients/{id}/extract", id).param("form", "json")
				.param("reviewed", "true")
				.param("leaveOut", note)
				.with(as(owner))
				.with(csrf()))
			.andExpect(content().string(not(containsString("Naapuri Ville"))))
			.andExpect(content().string(containsString("holds data of another person")));
		assertThat(text(this.browser
			.perform(post("/clients/{id}/extract", id).param("form", "pdf")
				.param("reviewed", "true")
				.param("leaveOut", note)
				.with(as(owner))
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getContentAsByteArray())).contains("Jätetty pois").doesNotContain("Naapuri Ville");
	}

	@Test
	void extractByWhoeverMayNotReadHealth_saysThatItIsMissing() throws Exception {
		var number = begun("Vajavainen");
		interview(number);

		this.browser
			.perform(post("/clients/{id}/extract", clientOf(number)).param("form", "json")
				.param("reviewed", "true")
				.with(as(person("own", Role.COACH)))
				.with(csrf()))
			.andExpect(content().string(not(containsString("selkävaiva"))))
			.andExpect(content().string(containsString("sealedAnswersLeftOut")));
		this.browser
			.perform(post("/clients/{id}/extract", clientOf(number)).param("reviewed", "true")
				.with(as(person("elsewhere", Role.COACH)))
				.with(csrf()))
			.andExpect(status().isNotFound());
	}

	private static String text(byte[] pdf) throws java.io.IOException {
		try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
			return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
		}
	}

	private UUID interview(CaseNumber number) {
		var model = this.models.newest("intake", Locale.ROOT);
		var form = model.get("holdInitialInterview").form();
		var health = form.asked().stream().filter((it) -> it.dataClass().isSealed()).findFirst().orElseThrow();
		return this.records.save(new NewRecord(number, "holdInitialInterview", model.definitionId(), null, form,
				Map.of(health.id(), "selkävaiva"), "staff"));
	}

	private java.util.List<String> purposes(Person person) {
		return this.jdbc.sql("select concat_ws(' ', kind, purpose, element) from trail where username = :me")
			.param("me", person.username())
			.query(String.class)
			.list();
	}

}
