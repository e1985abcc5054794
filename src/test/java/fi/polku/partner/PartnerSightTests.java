package fi.polku.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.casefile.Cases;
import fi.polku.client.Clients;
import fi.polku.client.Protection;
import fi.polku.client.Protections;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a partner sees by the link. */
class PartnerSightTests extends PartnerLinkTest {

	@Autowired
	Protections protections;

	@Autowired
	Cases cases;

	@Autowired
	Clients clients;

	@Test
	void protectedClient_isNotNamed() throws Exception {
		var number = this.journeys.anOpenCase();
		this.protections.check(this.cases.get(number).clientId(),
				new Protection(true, LocalDate.of(2026, 1, 8), "client", null));
		var made = link(number, null, "Milloin?");

		this.browser.perform(get(path(made)).session(opened(made)))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("Kokeilija"))));
	}

	@Test
	void partner_seesWhatWasAskedAndNothingElse() throws Exception {
		var number = referred().caseNumber();
		var client = this.clients.get(this.cases.get(number).clientId());
		var made = link(number, "guidedService", null);
		var other = link(number, null, "Toisen kysymys");
		var session = opened(made);

		for (var page : List.of(path(made), path(made) + "/partnerAnswered")) {
			var shown = this.browser.perform(get(page).session(session)).andReturn().getResponse().getContentAsString();
			assertThat(shown).contains("Aino Kokeilija").doesNotContain(number.value(), "Toisen kysymys");
			assertThat(Stream.of(client.contact().phone(), client.contact().email())
				.filter((one) -> one != null && !one.isBlank())).noneMatch(shown::contains);
		}
		for (var event : List.of("clientWithdrew", "situationChanged", "none")) {
			this.browser.perform(post(path(made) + "/" + event).session(session).with(csrf()))
				.andExpect(status().is4xxClientError());
		}
		this.browser.perform(get(path(other)).session(session))
			.andExpect(content().string(not(containsString("Toisen kysymys"))));
		for (var inside : List.of("/cases/" + number, "/clients/" + client.id(), "/tasks")) {
			this.browser.perform(get(inside).session(session)).andExpect(status().is3xxRedirection());
		}
	}

	@Test
	void withoutTheCode_nothingIsTold() throws Exception {
		var made = link(referred().caseNumber(), "guidedService", null);

		this.browser.perform(get(path(made)))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("Kokeilija"))))
			.andExpect(content().string(not(containsString("partnerAnswered"))));
		this.browser.perform(get(path(made) + "/partnerAnswered"))
			.andExpect(content().string(containsString("name=\"code\"")));
		this.browser.perform(post(path(made)).param("words", "x").with(csrf()))
			.andExpect(content().string(containsString("name=\"code\"")));
	}

}
