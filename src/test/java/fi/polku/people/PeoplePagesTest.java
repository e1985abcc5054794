package fi.polku.people;

import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

/** An administrator with the pages of people. */
@PolkuTest
abstract class PeoplePagesTest {

	static int number;

	@Autowired
	Tryout tryout;

	@Autowired
	Users users;

	@Autowired
	Staff staff;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestBrowser mvc;

	@BeforeEach
	void administrators() {
		this.tryout.person("people-admin", Role.ADMIN);
	}

	MockHttpSession signIn(String username, String password) throws Exception {
		return (MockHttpSession) this.mvc
			.perform(post("/sign-in").param("username", username).param("password", password).with(csrf()))
			.andExpect(redirectedUrl("/"))
			.andReturn()
			.getRequest()
			.getSession();
	}

	static MockHttpServletRequestBuilder change(MockHttpSession session, String old, String fresh) {
		return post("/me/password").session(session)
			.with(csrf())
			.param("old", old)
			.param("fresh", fresh)
			.param("again", fresh);
	}

	static MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request, String username) {
		request.param("displayName", "Uusi Työntekijä")
			.param("roles", "COORDINATOR")
			.param("organisation", "own")
			.param("reach", "ORGANISATION")
			.param("email", "uusi@example.org")
			.param("languages", "fi", "sv");
		return (username != null) ? request.param("username", username) : request;
	}

	List<String> values(String kind, String subject) {
		return this.jdbc.sql("""
				select v.field || ': ' || coalesce(v.old_value, 'null') || ' > ' || coalesce(v.new_value, 'null')
				  from trail t join trail_value v on v.trail_id = t.id
				 where t.kind = :kind and t.element = :subject
				""").param("kind", kind).param("subject", subject).query(String.class).list();
	}

}
