package fi.polku.casefile.page;

import fi.polku.casefile.CaseFileTest;
import fi.polku.casefile.Notes;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What of the case file whom is shown. */
class CaseFileRightsTests extends CaseFileTest {

	@Autowired
	Notes notes;

	Person coordinator;

	@BeforeEach
	void reader() {
		this.coordinator = person("own", Role.COORDINATOR);
	}

	@ParameterizedTest
	@EnumSource(names = { "OWNER", "ADMIN", "TECHNICAL" })
	void rolesWithoutClients_areForbidden(Role role) throws Exception {
		var number = begun("Kielletty");
		var person = person("own", role);

		for (var address : new String[] { "/clients", "/clients/" + clientOf(number), "/cases/" + number,
				"/api/cases/" + number + "/journey", "/api/clients/" + clientOf(number) }) {
			this.browser.perform(get(address).with(as(person))).andExpect(status().isForbidden());
		}
	}

	@Test
	void otherOrganisation_findsNoPage() throws Exception {
		var number = begun("Vieras");
		var stranger = person("elsewhere", Role.COORDINATOR);

		for (var address : new String[] { "/clients/" + clientOf(number), "/cases/" + number,
				"/cases/" + number + "/diagram", "/api/cases/" + number + "/journey",
				"/api/clients/" + clientOf(number), "/clients/" + clientOf(number) + "/contact" }) {
			this.browser.perform(get(address).with(as(stranger))).andExpect(status().isNotFound());
		}
		this.browser.perform(post("/cases/{number}/notes", number).param("text", "x").with(as(stranger)).with(csrf()))
			.andExpect(status().isNotFound());
	}

	@Test
	void auditor_readsCasesAndWritesNothing() throws Exception {
		var number = begun("Luettava");
		var auditor = person("own", Role.AUDITOR);

		this.browser.perform(get("/cases/{number}", number).with(as(auditor)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Luettava")))
			.andExpect(content().string(not(containsString("note-text"))));
		this.browser.perform(get("/clients").with(as(auditor))).andExpect(status().isForbidden());
		this.browser.perform(post("/cases/{number}/notes", number).param("text", "x").with(as(auditor)).with(csrf()))
			.andExpect(status().isForbidden());
		this.browser.perform(post("/clients/search").param("text", number.value()).with(as(auditor)).with(csrf()))
			.andExpect(redirectedUrl("/cases/" + number));
	}

	@Test
	void protectedClient_isMaskedOnEveryPage() throws Exception {
		var number = begun("Suojattunen");
		this.notes.write(number, "Asuu nyt siskonsa luona Kuusitiellä");
		protect(number);

		for (var address : new String[] { "/clients/" + clientOf(number), "/cases/" + number,
				"/cases/" + number + "/diagram", "/api/clients/" + clientOf(number) }) {
			this.browser.perform(get(address).with(as(this.coordinator)))
				.andExpect(status().isOk())
				.andExpect(content().string(not(containsString("Suojattunen"))))
				.andExpect(content().string(not(containsString("040 123 4567"))))
				.andExpect(content().string(not(containsString("Polkutie"))))
				.andExpect(content().string(not(containsString("Kuusitiellä"))))
				.andExpect(content().string(not(containsString("eeva@example.com"))));
		}
		this.browser.perform(post("/clients/{id}/code", clientOf(number)).with(as(this.coordinator)).with(csrf()))
			.andExpect(status().isNotFound());
		this.browser.perform(get("/clients/{id}/contact", clientOf(number)).with(as(this.coordinator)))
			.andExpect(status().isNotFound());
	}

	@Test
	void noteOnAProtectedClient_isReadByThoseWhoseTaskItIs() throws Exception {
		var number = begun("Salattunen");
		this.notes.write(number, "Asuu nyt Kuusitiellä");
		protect(number);
		var address = "/cases/" + number + "?kind=note&lang=fi";
		this.browser.perform(get(address).with(as(this.coordinator)))
			.andExpect(content().string(containsString("Muistiinpanon teksti näkyy vain")))
			.andExpect(content().string(not(containsString("Kuusitiellä"))));

		this.cases.assign(number, this.coordinator.username(), null, null);

		this.browser.perform(get(address).with(as(this.coordinator)))
			.andExpect(content().string(containsString("Asuu nyt Kuusitiellä")));
	}

}
