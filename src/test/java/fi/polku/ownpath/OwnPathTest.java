package fi.polku.ownpath;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A client with a link, in a browser without a screen. */
@PolkuTest
abstract class OwnPathTest {

	@Autowired
	TestBrowser browser;

	@Autowired
	TestJourneys journeys;

	@Autowired
	PersonalLinks links;

	@Autowired
	LinkAnswers answers;

	@Autowired
	Records records;

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	ResultActions show(MadeLink made, MockHttpSession session) throws Exception {
		return this.browser.perform(get(path(made)).param("lang", "fi").session(session)).andExpect(status().isOk());
	}

	MockHttpSession opened(MadeLink made) throws Exception {
		var session = new MockHttpSession();
		this.browser.perform(post(path(made)).param("code", made.code()).session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made) + "?lang=fi"));
		return session;
	}

	MadeLink link(CaseNumber number) {
		return this.user.as(this.users.find("kokeilija").orElseThrow(),
				() -> this.links.make(new NewLink(number, null, null, null, "fi", null)));
	}

	static String path(MadeLink made) {
		return made.address().substring(made.address().indexOf("/my-path/"));
	}

	TestJourney planSent() {
		return this.journeys
			.start("plan", "authority", false, "segment", "withSupport", "supportNeed", "regular", "workAbility",
					"good", "educationWish", false, "searchActivity", "active", "competence", "current")
			.complete("draftPlan", "planOutcome", "services", "wantsWorkTrial", true, "goals", "Oma työ keittiössä")
			.complete("agreePlan", "acceptance", "link")
			.run("sendPlanLink");
	}

	/** In guidance, a new round. */
	TestJourney guided() {
		return this.journeys.start(this.journeys.anOpenCase(), "clientJourney", "newRoundBegan", "programme", "VOITTO",
				"source", "round", "authority", false, "identified", true, "benefitDays", 500L, "ageYears", 40L,
				"searchBegan", null, "goalReached", false, "goalByWorkTrial", false, "goalByPaySubsidy", false,
				"goalByTraining", false, "goalByMultiService", false, "goalByJobSearch", false, "goalByGuidedService",
				false, "closingNeedsSecond", false, "lawDeadlineApplies", false);
	}

}
