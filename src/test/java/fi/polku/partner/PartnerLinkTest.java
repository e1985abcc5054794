package fi.polku.partner;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.link.Ground;
import fi.polku.link.MadeLink;
import fi.polku.link.NewLink;
import fi.polku.link.PersonalLinks;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

/** A partner comes by the link that a coordinator made. */
@PolkuTest
abstract class PartnerLinkTest {

	@Autowired
	TestJourneys journeys;

	@Autowired
	PersonalLinks links;

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	@Autowired
	TestBrowser browser;

	TestJourney referred() {
		return this.journeys.start("guidedService")
			.complete("referToService", "serviceKind", "workshop")
			.run("sendServiceReferral");
	}

	MockHttpSession opened(MadeLink made) throws Exception {
		var session = new MockHttpSession();
		this.browser.perform(post(path(made)).param("code", made.code()).session(session).with(csrf()))
			.andExpect(redirectedUrl(path(made) + "?lang=fi"));
		return session;
	}

	MadeLink link(CaseNumber number, String model, String question) {
		return this.user.as(this.users.find("kokeilija").orElseThrow(), () -> this.links
			.make(new NewLink(number, "Valmentajat", model, question, "fi", Ground.law("380/2023, 116 §"))));
	}

	static String path(MadeLink made) {
		return made.address().substring(made.address().indexOf("/answer/"));
	}

}
