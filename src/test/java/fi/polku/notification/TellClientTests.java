package fi.polku.notification;

import fi.polku.casefile.CaseFileTest;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A message from a template, read before it goes. */
class TellClientTests extends CaseFileTest {

	@Autowired
	Notifier notifier;

	@Autowired
	LastCheck check;

	@Test
	void template_isReadAndSentInTheClientsLanguage() throws Exception {
		var number = begun("Viestinen");
		var coordinator = person("own", Role.COORDINATOR);

		this.browser.perform(get("/cases/{number}/tell", number).param("lang", "sv").with(as(coordinator)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Haluaisimme jutella kanssasi")))
			.andExpect(content().string(not(containsString("{0}"))))
			.andExpect(content().string(not(containsString("??"))));
		this.browser.perform(
				post("/cases/{number}/tell", number).param("template", "pleaseCall").with(as(coordinator)).with(csrf()))
			.andExpect(status().is3xxRedirection());

		assertThat(this.notifier.of(number)).filteredOn((one) -> "pleaseCall".equals(one.template()))
			.singleElement()
			.satisfies((one) -> assertThat(one.subject()).isEqualTo("Soita meille"));
	}

	@Test
	void unknownTemplateOrForeignCase_isRefused() throws Exception {
		var number = begun("Vieraanen");

		this.browser
			.perform(post("/cases/{number}/tell", number).param("template", "planToAccept")
				.with(as(person("own", Role.COORDINATOR)))
				.with(csrf()))
			.andExpect(status().isBadRequest());
		this.browser.perform(get("/cases/{number}/tell", number).with(as(person("elsewhere", Role.COORDINATOR))))
			.andExpect(status().isNotFound());
	}

	@Test
	void everyTemplate_isThereInThreeLanguagesForEachChannel() throws Exception {
		var number = begun("Pohjanen");
		var coordinator = person("own", Role.COORDINATOR);

		for (var template : Telling.TEMPLATES) {
			for (var language : Telling.LANGUAGES) {
				for (var channel : new String[] { "email", "text_message", "letter" }) {
					this.browser
						.perform(get("/cases/{number}/tell", number).param("template", template)
							.param("language", language)
							.param("channel", channel)
							.with(as(coordinator)))
						.andExpect(status().isOk())
						.andExpect(content()
							.string(containsString(this.notifier.draft(Message.of(template, ""), language).body())));
				}
			}
		}
	}

	@Test
	void letter_isShownAsItWillBePrinted() throws Exception {
		var number = begun("Kirjoinen");
		var coordinator = person("own", Role.COORDINATOR);

		this.browser.perform(get("/cases/{number}/tell", number).param("channel", "letter").with(as(coordinator)))
			.andExpect(content().string(containsString("<iframe")))
			.andExpect(header().string("Content-Security-Policy", containsString("frame-src 'self'")));
		var pdf = this.browser
			.perform(get("/cases/{number}/tell/letter", number).param("channel", "letter")
				.param("language", "sv")
				.with(as(coordinator)))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		this.browser.perform(get("/cases/{number}/tell/letter", number).with(as(person("elsewhere", Role.COORDINATOR))))
			.andExpect(status().isNotFound());

		try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
			assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(document)).contains("Kirjoinen",
					"Polkutie 1", "Ring oss", "Med vänlig hälsning");
		}
	}

	@Test
	void chosenLanguageAndChannel_areThoseOfThisMessage() throws Exception {
		var number = begun("Valitnen");

		this.browser
			.perform(post("/cases/{number}/tell", number).param("template", "thankYou")
				.param("language", "en")
				.param("channel", "email")
				.with(as(person("own", Role.COORDINATOR)))
				.with(csrf()))
			.andExpect(status().is3xxRedirection());

		assertThat(this.notifier.of(number)).filteredOn((one) -> "thankYou".equals(one.template()))
			.singleElement()
			.satisfies((one) -> assertThat(one.subject()).isEqualTo("Thank you"));
		var id = this.jdbc.sql("select id from outgoing where case_number = :case and template = 'thankYou'")
			.param("case", number.value())
			.query(java.util.UUID.class)
			.single();
		var waiting = new Waiting(id, number.value(), clientOf(number), null, "client", "email", true, "thankYou", "",
				"", null, null, null, java.time.Instant.now(), 1, false);
		assertThat(this.check.of(waiting)).isEqualTo(new LastCheck.Verdict.Goes("email", "eeva@example.com"));
		var usual = new Waiting(id, number.value(), clientOf(number), null, "client", "email", false, "thankYou", "",
				"", null, null, null, java.time.Instant.now(), 1, false);
		assertThat(this.check.of(usual)).isEqualTo(new LastCheck.Verdict.Goes("letter", ""));
	}

}
