package fi.polku.link;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.journeys.TestJourneys;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What is typed behind one link is told to nobody who opens another. */
@PolkuTest
class LinkDoorTests {

	@Autowired
	TestBrowser browser;

	@Autowired
	TestJourneys journeys;

	@Autowired
	PersonalLinks links;

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	MockHttpSession session = new MockHttpSession();

	@Test
	void typedBeforeTheCode_isGivenToThatLinkAlone() throws Exception {
		var one = link(null);
		var other = link(null);
		ask(post(path(one) + "/contact").param("words", "Pitkä tarina"));

		open(other).andExpect(redirectedUrl(path(other) + "?lang=fi"));
		ask(get(path(other) + "/contact")).andExpect(content().string(not(containsString("Pitkä tarina"))));
		open(one).andExpect(redirectedUrl(path(one) + "/contact?lang=fi"));
		ask(get(path(one) + "/contact")).andExpect(content().string(containsString("Pitkä tarina")));
		ask(get(path(one) + "/contact")).andExpect(content().string(not(containsString("Pitkä tarina"))));
	}

	@Test
	void typedBehindOneKindOfLink_isNotGivenToTheOther() throws Exception {
		var client = link(null);
		var partner = link("Valmentajat");
		ask(post(path(partner)).param("words", "Maanantaina")).andExpect(status().isOk())
			.andExpect(content().string(containsString("name=\"code\"")));

		open(client);
		ask(get(path(client) + "/contact")).andExpect(content().string(not(containsString("Maanantaina"))));
		open(partner).andExpect(redirectedUrl(path(partner) + "?lang=fi"));
		ask(get(path(partner))).andExpect(content().string(containsString("Maanantaina")));
	}

	@Test
	void leaving_forgetsWhatWasKept() throws Exception {
		var made = link(null);
		ask(post(path(made) + "/contact").param("words", "Pitkä tarina"));
		ask(post(path(made) + "/leave"));

		open(made).andExpect(redirectedUrl(path(made) + "?lang=fi"));
		ask(post(path(made) + "/leave"));
		ask(get(path(made) + "/contact")).andExpect(content().string(containsString("name=\"code\"")));
	}

	@Test
	void openedByItsCode_theSessionBearsANewName() throws Exception {
		var made = link(null);
		var before = this.session.getId();

		ask(post(path(made)).param("code", "nonono")).andExpect(status().isUnprocessableEntity());
		assertThat(this.session.getId()).isEqualTo(before);
		open(made);
		assertThat(this.session.getId()).isNotEqualTo(before);
	}

	@Test
	void unknownLink_keepsNothingAndIsGone() throws Exception {
		ask(post("/my-path/unknown/contact").param("words", "Pitkä tarina")).andExpect(status().isNotFound());

		assertThat(java.util.Collections.list(this.session.getAttributeNames())).noneMatch((it) -> it.contains("kept"));
	}

	private ResultActions open(MadeLink made) throws Exception {
		return ask(post(path(made)).param("code", made.code()));
	}

	private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.perform(request.session(this.session).param("lang", "fi").with(csrf()));
	}

	private MadeLink link(String partner) {
		var question = (partner != null) ? "Milloin?" : null;
		var number = this.journeys.anOpenCase();
		return this.user.as(this.users.find("kokeilija").orElseThrow(), () -> this.links
			.make(new NewLink(number, partner, null, question, "fi", Ground.law("380/2023, 116 §"))));
	}

	private static String path(MadeLink made) {
		return made.address().substring(made.address().indexOf('/', "https://".length()));
	}

}
