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

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A client of old who asks, and two leads. */
@PolkuTest
abstract class ErasureRequestTest {

	static final String LEAD = "erasure-lead";

	static final String SECOND = "erasure-lead2";

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
		lead(LEAD, "own");
		lead(SECOND, "own");
		this.old = new OldCases(this.jdbc);
		this.client = this.old.client("Pyytäjä");
	}

	void lead(String name, String organisation) {
		this.jdbc
			.sql("""
					insert into organisation (id, name, kind, municipality) values (:id, 'Kaukala', 'municipality', 'Kaukala')
					on conflict do nothing
					""")
			.param("id", organisation)
			.update();
		if (this.users.find(name).isEmpty()) {
			this.users.add(new Person(name, name, Set.of(Role.LEAD), organisation, null, null), "polku-demo");
		}
	}

	/** A closed case of another organisation. */
	String caseOf(String organisation) {
		var number = this.old.closed(this.client, "OLD", "1985-03-01");
		this.jdbc.sql("update client_case set organisation = :organisation where number = :number")
			.param("organisation", organisation)
			.param("number", number)
			.update();
		return number;
	}

	int ask(String by) throws Exception {
		return status(by, post(path("")));
	}

	int decide(String by, String decision) throws Exception {
		return status(by, post(path("/decision")).param("decision", decision).param("reason", "Perusteltu"));
	}

	int confirm(String by) throws Exception {
		return status(by, post(path("/confirmation")));
	}

	String path(String act) {
		return "/erasure/" + this.client + act;
	}

	String page(String by) throws Exception {
		return page(by, path(""));
	}

	String page(String by, String path) throws Exception {
		return this.browser.as(by, get(path)).andReturn().getResponse().getContentAsString();
	}

	int status(String by, MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.as(by, request).andReturn().getResponse().getStatus();
	}

	void deleteCases() {
		this.jdbc.sql("delete from client_case where client_id = :id").param("id", this.client).update();
	}

}
