package fi.polku.retention;

import java.util.Set;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A client of old who asks, and two leads. */
@PolkuTest
abstract class ErasureRequestTest {

	@Autowired
	TestBrowser browser;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	OldCases old;

	UUID client;

	@BeforeEach
	void people() {
		for (var name : new String[] { "erasure-lead", "erasure-lead2" }) {
			if (this.users.find(name).isEmpty()) {
				this.users.add(new Person(name, name, Set.of(Role.LEAD), "own", null, null), "polku-demo");
			}
		}
		this.old = new OldCases(this.jdbc);
		this.client = this.old.client("Pyytäjä");
	}

	int decide(String by, String decision) throws Exception {
		return status(by, post(path("/decision")).param("decision", decision).param("reason", "Perusteltu"));
	}

	String path(String act) {
		return "/erasure/" + this.client + act;
	}

	String page(String by) throws Exception {
		return this.browser.as(by, get(path(""))).andReturn().getResponse().getContentAsString();
	}

	int status(String by, MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.as(by, request.with(csrf())).andReturn().getResponse().getStatus();
	}

}
