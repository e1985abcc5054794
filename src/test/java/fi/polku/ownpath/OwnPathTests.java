package fi.polku.ownpath;

import fi.polku.PolkuTest;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Records;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.link.LinkAnswers;
import fi.polku.link.MadeLink;
import fi.polku.link.NewLink;
import fi.polku.link.PersonalLinks;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a client sees and does by the link. */
@PolkuTest
class OwnPathTests {

	@Autowired
	WebApplicationContext context;

	@Autowired
	TestJourneys journeys;

	@Autowired
	PersonalLinks links;

	@Autowired
	LinkAnswers answers;

	@Autowired
	Records records;

	@Autowired
	Cases cases;

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	MockMvc browser;

	@BeforeEach
	void aBrowser() {
		this.browser = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
	}

	@Test
	void withoutTheCode_nothingIsTold() throws Exception {
		var made = link(planSent().caseNumber());

		this.browser.perform(get(path(made)))
			.andExpect(status().isOk())
			.andExpect(header().string("Cache-Control", containsString("no-store")))
			.andExpect(content().string(not(containsString("suunnitelma"))))
			.andExpect(content().string(not(containsString("Kokeilija"))));
		for (var act : new String[] { "/contact", "/withdraw", "/feedback" }) {
			this.browser.perform(get(path(made) + act)).andExpect(content().string(containsString("name=\"code\"")));
			this.browser.perform(post(path(made) + act).param("words", "x").with(csrf()))
				.andExpect(content().string(containsString("name=\"code\"")));
		}
		this.browser.perform(post(path(made) + "/accept").with(csrf())).andExpect(status().isNotFound());
		this.browser.perform(post(path(made)).param("code", "nonono").with(csrf()))
			.andExpect(status().isUnprocessableEntity());
		this.browser.perform(get("/my-path/unknown")).andExpect(status().isNotFound());
	}

	@Test
	void plan_isReadWithoutClassesAndAccepted() throws Exception {
		var journey = planSent();
		var made = link(journey.caseNumber());
		var session = opened(made);

		show(made, session).andExpect(content().string(containsString("Oma työ keittiössä")))
			.andExpect(content().string(containsString("Hyväksyn suunnitelman")))
			.andExpect(content().string(not(containsString("withSupport"))))
			.andExpect(content().string(not(containsString("Tuella työhön"))))
			.andExpect(content().string(not(containsString("Tuen tarve"))));
		this.browser.perform(post(path(made) + "/accept").session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made)));

		assertThat(journey.instance()).isEnded().hasPassed("planAgreed");
		var record = this.records.latest(journey.caseNumber(), "planAnswered").orElseThrow();
		assertThat(record.source()).isEqualTo("client");
		assertThat(record.recordedBy()).isEqualTo("client");
	}

	@Test
	void plan_isWishedOtherwise() throws Exception {
		var journey = planSent();
		var made = link(journey.caseNumber());
		var session = opened(made);

		this.browser.perform(post(path(made) + "/wishes").session(session).with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("error-words")));
		this.browser
			.perform(post(path(made) + "/wishes").param("words", "Lyhyempi päivä").session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made)));

		assertThat(journey.instance()).isWaitingAt("draftPlan");
		this.browser.perform(post(path(made) + "/accept").session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made)));
		assertThat(journey.instance()).isWaitingAt("draftPlan");
	}

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
	void closedWhileWriting_whatWasTypedComesBackWithTheCode() throws Exception {
		var made = link(this.journeys.anOpenCase());
		var session = opened(made);
		this.browser.perform(post(path(made) + "/leave").session(session).with(csrf()));

		this.browser.perform(post(path(made) + "/contact").param("words", "Pitkä tarina").session(session).with(csrf()))
			.andExpect(content().string(containsString("name=\"code\"")));
		this.browser.perform(post(path(made)).param("code", made.code()).session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made) + "/contact?lang=fi"));
		this.browser.perform(get(path(made) + "/contact").session(session))
			.andExpect(content().string(containsString("Pitkä tarina")));
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

	private ResultActions show(MadeLink made, MockHttpSession session) throws Exception {
		return this.browser.perform(get(path(made)).param("lang", "fi").session(session)).andExpect(status().isOk());
	}

	private MockHttpSession opened(MadeLink made) throws Exception {
		var session = new MockHttpSession();
		this.browser.perform(post(path(made)).param("code", made.code()).session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made) + "?lang=fi"));
		return session;
	}

	private MadeLink link(CaseNumber number) {
		return this.user.as(this.users.find("kokeilija").orElseThrow(),
				() -> this.links.make(new NewLink(number, null, null, null, "fi")));
	}

	private static String path(MadeLink made) {
		return made.address().substring(made.address().indexOf("/my-path/"));
	}

	private TestJourney planSent() {
		return this.journeys
			.start("plan", "authority", false, "segment", "withSupport", "supportNeed", "regular", "workAbility",
					"good", "educationWish", false, "searchActivity", "active", "competence", "current")
			.complete("draftPlan", "planOutcome", "services", "wantsWorkTrial", true, "goals", "Oma työ keittiössä")
			.complete("agreePlan", "acceptance", "link")
			.run("sendPlanLink");
	}

	/** In guidance, a new round. */
	private TestJourney guided() {
		return this.journeys.start(this.journeys.anOpenCase(), "clientJourney", "newRoundBegan", "programme", "VOITTO",
				"source", "round", "authority", false, "identified", true, "benefitDays", 500L, "ageYears", 40L,
				"searchBegan", null, "goalReached", false, "goalByWorkTrial", false, "goalByPaySubsidy", false,
				"goalByTraining", false, "goalByMultiService", false, "goalByJobSearch", false, "goalByGuidedService",
				false, "closingNeedsSecond", false, "lawDeadlineApplies", false);
	}

}
