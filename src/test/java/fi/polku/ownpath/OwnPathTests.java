package fi.polku.ownpath;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a client sees and does by the link. */
class OwnPathTests extends OwnPathTest {

	@Test
	void withdrawal_endsGuidance() throws Exception {
		var journey = guided();
		var made = link(journey.caseNumber());
		var session = opened(made);

		this.browser
			.perform(post(path(made) + "/withdraw").param("situation", "nonsense").session(session).with(csrf()))
			.andExpect(status().isUnprocessableEntity());
		this.browser
			.perform(post(path(made) + "/withdraw").param("situation", "inEducation")
				.param("reason", "Pääsin kouluun")
				.session(session)
				.with(csrf()))
			.andExpect(redirectedUrl(path(made)));

		assertThat(journey.instance()).hasPassed("clientWithdrew");
		assertThat(this.records.latest(journey.caseNumber(), "clientWithdrew").orElseThrow().answers())
			.containsEntry("exitClass", "inEducation")
			.containsEntry("withdrawalReason", "Pääsin kouluun");
	}

	@Test
	void wishForContact_isATaskOfTheCoordinator() throws Exception {
		var journey = guided();
		var made = link(journey.caseNumber());

		this.browser
			.perform(post(path(made) + "/contact").param("words", "Soittakaa").session(opened(made)).with(csrf()))
			.andExpect(redirectedUrl(path(made)));

		assertThat(journey.tasks("giveExtraGuidance")).hasSize(1);
	}

	@Test
	void wishForContactThatNoModelWaitsFor_isKeptWithTheCase() throws Exception {
		var number = this.journeys.anOpenCase();
		var made = link(number);

		this.browser
			.perform(post(path(made) + "/contact").param("words", "Soittakaa").session(opened(made)).with(csrf()))
			.andExpect(redirectedUrl(path(made)));

		assertThat(this.answers.of(number)).singleElement().satisfies((one) -> {
			assertThat(one.kind()).isEqualTo("contact");
			assertThat(one.words()).isEqualTo("Soittakaa");
		});
	}

	@Test
	void feedback_hasAGradeAndWords() throws Exception {
		var number = this.journeys.anOpenCase();
		var made = link(number);
		var session = opened(made);

		this.browser.perform(post(path(made) + "/feedback").param("grade", "9").session(session).with(csrf()))
			.andExpect(status().isUnprocessableEntity());
		this.browser
			.perform(post(path(made) + "/feedback").param("grade", "4")
				.param("words", "Hyvin \u202eoivrA")
				.session(session)
				.with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Hyvin \u202eoivrA")));
		this.browser.perform(post(path(made) + "/feedback").param("grade", "4").session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made)));

		assertThat(this.answers.of(number)).extracting("grade").containsExactly(4);
	}

	@Test
	void followUp_isAnsweredByTheClient() throws Exception {
		var journey = this.journeys.start("followUp", "exitDay", "2026-01-02", "followUpPoints", "P4W,P6M");
		journey.fireTimer("followUpDue").run("askClient");
		var made = link(journey.caseNumber());
		var session = opened(made);

		show(made, session).andExpect(content().string(containsString("/follow-up")));
		this.browser
			.perform(post(path(made) + "/follow-up").param("followUpStatus", "employed")
				.param("needsHelp", "false")
				.param("grade", "5")
				.param("freeWords", "Kiitos")
				.session(session)
				.with(csrf()))
			.andExpect(redirectedUrl(path(made)));

		assertThat(this.records.latest(journey.caseNumber(), "followUpAnswered").orElseThrow().answers())
			.containsEntry("followUpStatus", "employed")
			.containsEntry("freeWords", "Kiitos");
	}

	@Test
	void left_isClosed() throws Exception {
		var made = link(this.journeys.anOpenCase());
		var session = opened(made);
		this.browser.perform(post(path(made) + "/leave").session(session).with(csrf()));

		this.browser.perform(get(path(made) + "/contact").session(session))
			.andExpect(content().string(containsString("name=\"code\"")));
	}

	@Test
	void everyLanguage_hasEveryText() throws Exception {
		var made = link(planSent().caseNumber());
		var session = opened(made);
		for (var language : new String[] { "fi", "sv", "en" }) {
			for (var page : new String[] { "", "/wishes", "/contact", "/feedback", "/withdraw", "/follow-up" }) {
				this.browser.perform(get(path(made) + page).param("lang", language).session(session))
					.andExpect(status().isOk())
					.andExpect(content().string(not(containsString("??"))));
			}
		}
	}

}
