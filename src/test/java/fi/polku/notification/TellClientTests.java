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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A message from a template, read before it goes. */
class TellClientTests extends CaseFileTest {

	@Autowired
	Notifier notifier;

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

}
