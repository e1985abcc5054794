package fi.polku.partner;

import java.time.LocalDate;
import java.util.Locale;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.casefile.Cases;
import fi.polku.client.Clients;
import fi.polku.client.Protection;
import fi.polku.client.Protections;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.link.LinkAnswers;
import fi.polku.link.MadeLink;
import fi.polku.link.NewLink;
import fi.polku.link.PersonalLinks;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;
import fi.polku.worklist.PossibleEvent;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

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

/** What a partner sees and answers by the link. */
@PolkuTest
class PartnerLinkTests {

	@Autowired
	Protections protections;

	@Autowired
	TestJourneys journeys;

	@Autowired
	PersonalLinks links;

	@Autowired
	PartnerQuestions questions;

	@Autowired
	LinkAnswers answers;

	@Autowired
	Cases cases;

	@Autowired
	Clients clients;

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	@Autowired
	TestBrowser browser;

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
		link(journey.caseNumber(), "training", null);

		assertThat(asked(journey.caseNumber(), "training")).isEmpty();
		assertThat(asked(journey.caseNumber(), "guidedService")).containsExactly("partnerAnswered");
	}

	@Test
	void question_isAnsweredInWords() throws Exception {
		var number = this.journeys.anOpenCase();
		var made = link(number, null, "Milloin voitte aloittaa?");
		var session = opened(made);

		this.browser.perform(post(path(made)).param("words", " ").session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made)));
		assertThat(this.answers.of(number)).isEmpty();
		this.browser.perform(post(path(made)).param("words", "Maanantaina").session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made)));

		assertThat(this.answers.of(number)).singleElement()
			.satisfies((one) -> assertThat(one.partner()).isEqualTo("Valmentajat"));
	}

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

		for (var page : java.util.List.of(path(made), path(made) + "/partnerAnswered")) {
			var shown = this.browser.perform(get(page).session(session)).andReturn().getResponse().getContentAsString();
			assertThat(shown).contains("Aino Kokeilija").doesNotContain(number.value(), "Toisen kysymys");
			assertThat(java.util.stream.Stream.of(client.contact().phone(), client.contact().email())
				.filter((one) -> one != null && !one.isBlank())).noneMatch(shown::contains);
		}
		for (var event : java.util.List.of("clientWithdrew", "situationChanged", "none")) {
			this.browser.perform(post(path(made) + "/" + event).session(session).with(csrf()))
				.andExpect(status().is4xxClientError());
		}
		this.browser.perform(get(path(other)).session(session))
			.andExpect(content().string(not(containsString("Toisen kysymys"))));
		for (var inside : java.util.List.of("/cases/" + number, "/clients/" + client.id(), "/tasks")) {
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

	private java.util.List<String> asked(CaseNumber number, String model) {
		var link = this.links.of(number).get(0);
		var of = new fi.polku.link.PersonalLink(link.id(), link.kind(), number, "Valmentajat", model, null, "fi", "x",
				link.madeAt(), link.expiresAt(), null, null, 0, null);
		return this.questions.of(of, Locale.forLanguageTag("fi")).stream().map(PossibleEvent::event).toList();
	}

	private TestJourney referred() {
		return this.journeys.start("guidedService")
			.complete("referToService", "serviceKind", "workshop")
			.run("sendServiceReferral");
	}

	private MockHttpSession opened(MadeLink made) throws Exception {
		var session = new MockHttpSession();
		this.browser.perform(post(path(made)).param("code", made.code()).session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made) + "?lang=fi"));
		return session;
	}

	private MadeLink link(CaseNumber number, String model, String question) {
		return this.user.as(this.users.find("kokeilija").orElseThrow(),
				() -> this.links.make(new NewLink(number, "Valmentajat", model, question, "fi")));
	}

	private static String path(MadeLink made) {
		return made.address().substring(made.address().indexOf("/answer/"));
	}

}
