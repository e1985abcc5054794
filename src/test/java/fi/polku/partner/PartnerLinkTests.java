package fi.polku.partner;

import java.util.List;
import java.util.Locale;

import fi.polku.link.LinkAnswers;
import fi.polku.process.CaseNumber;
import fi.polku.worklist.PossibleEvent;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a partner answers by the link. */
class PartnerLinkTests extends PartnerLinkTest {

	@Autowired
	PartnerQuestions questions;

	@Autowired
	LinkAnswers answers;

	@Test
	void referral_isAcceptedByTheForm() throws Exception {
		var journey = referred();
		var made = link(journey.caseNumber(), "guidedService", null);
		var session = opened(made);

		this.browser.perform(get(path(made)).session(session))
			.andExpect(content().string(containsString("Aino Kokeilija")))
			.andExpect(content().string(containsString(path(made) + "/partnerAnswered")));
		this.browser.perform(
				post(path(made) + "/partnerAnswered").param("partnerAnswer", "accepted").session(session).with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("error-serviceStartsOn")));
		this.browser
			.perform(post(path(made) + "/partnerAnswered").param("partnerAnswer", "accepted")
				.param("serviceStartsOn", "2030-03-01")
				.param("serviceEndsOn", "2030-05-31")
				.session(session)
				.with(csrf()))
			.andExpect(redirectedUrl(path(made)));

		assertThat(journey.instance()).isWaitingAt("serviceStartDay");
		this.browser.perform(post(path(made) + "/partnerAnswered").session(session).with(csrf()))
			.andExpect(status().isConflict());
	}

	@Test
	void closedWhileFilling_whatWasTypedComesBackWithTheCode() throws Exception {
		var made = link(referred().caseNumber(), "guidedService", null);
		var session = new MockHttpSession();

		this.browser
			.perform(post(path(made) + "/partnerAnswered").param("partnerContact", "Valma Valmentaja")
				.session(session)
				.with(csrf()))
			.andExpect(content().string(containsString("name=\"code\"")));
		this.browser.perform(post(path(made)).param("code", made.code()).session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made) + "/partnerAnswered?lang=fi"));
		this.browser.perform(get(path(made) + "/partnerAnswered").session(session))
			.andExpect(content().string(containsString("Valma Valmentaja")));
	}

	@Test
	void linkOfAnotherService_opensNothingOfThisOne() {
		var journey = referred();

		assertThat(asked(journey.caseNumber(), "training")).isEmpty();
		assertThat(asked(journey.caseNumber(), "guidedService")).containsExactly("partnerAnswered");
	}

	@Test
	void question_isAnsweredInWords() throws Exception {
		var number = this.journeys.anOpenCase();
		var made = link(number, null, "Milloin voitte aloittaa?");
		var session = opened(made);

		for (var wrong : List.of(" ", "\u200b", "Tulee \u202eylleen nyt")) {
			this.browser.perform(post(path(made)).param("words", wrong).session(session).with(csrf()))
				.andExpect(redirectedUrl(path(made)))
				.andExpect(flash().attribute("words", wrong));
		}
		assertThat(this.answers.of(number)).isEmpty();
		this.browser.perform(post(path(made)).param("words", "Maanantaina").session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made)));

		assertThat(this.answers.of(number)).singleElement()
			.satisfies((one) -> assertThat(one.partner()).isEqualTo("Valmentajat"));
	}

	private List<String> asked(CaseNumber number, String model) {
		link(number, model, null);
		var made = this.links.of(number).stream().filter((one) -> model.equals(one.model())).findFirst().orElseThrow();
		return this.questions.of(made, Locale.forLanguageTag("fi")).stream().map(PossibleEvent::event).toList();
	}

}
