package fi.polku.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Who erases everything of a client behind an order, or with cases of several. */
@PolkuTest
class ErasureHandsTests {

	private static final List<String> LEADS = List.of("hands-lead", "hands-lead2", "hands-far");

	@Autowired
	TestBrowser browser;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	private OldCases old;

	private UUID client;

	private String number;

	@BeforeEach
	void people() {
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('hands-far', 'Kaukala', 'municipality', 'Kaukala') on conflict do nothing
				""").update();
		for (var name : LEADS) {
			if (this.users.find(name).isEmpty()) {
				this.users.add(new Person(name, name, Set.of(Role.LEAD), "hands-far".equals(name) ? "hands-far" : "own",
						null, null), "polku-demo");
			}
		}
		this.old = new OldCases(this.jdbc);
		this.client = this.old.client("Käsissä");
		this.number = this.old.closed(this.client, "OLD", "1985-03-01");
	}

	@Test
	void protectedClient_isErasedByTwoWhoseOpeningsWereFoundInOrder() throws Exception {
		protect();
		assertThat(status("hands-lead", get(path("")))).isEqualTo(404);

		open("hands-lead", true);
		assertThat(status("hands-lead", post(path("")))).isEqualTo(302);
		assertThat(decide("hands-lead")).as("nobody has reviewed the opening").isEqualTo(409);
		review("hands-lead", "investigate");
		assertThat(decide("hands-lead")).isEqualTo(409);
		review("hands-lead", "inOrder");
		assertThat(decide("hands-lead")).isEqualTo(302);

		open("hands-lead2", false);
		assertThat(confirm("hands-lead2")).as("not by name").isEqualTo(404);
		open("hands-lead2", true);
		assertThat(confirm("hands-lead2")).isEqualTo(409);
		review("hands-lead2", "inOrder");
		assertThat(confirm("hands-lead2")).isEqualTo(302);

		assertThat(this.old.isThere(this.client)).isFalse();
	}

	@Test
	void openingOfAClientWithoutAnOrder_isNoRightToErase() throws Exception {
		this.jdbc.sql("update app_user set reach = 'OWN' where username = 'hands-lead'").update();
		open("hands-lead", true);
		review("hands-lead", "inOrder");
		status("hands-lead2", post(path("")));

		assertThat(decide("hands-lead")).isEqualTo(409);

		this.jdbc.sql("update app_user set reach = 'ORGANISATION' where username = 'hands-lead'").update();
		this.jdbc.sql("delete from client_case where client_id = :id").param("id", this.client).update();
	}

	@Test
	void casesOfTwoOrganisations_goWhenBothHaveConfirmed() throws Exception {
		var far = far();
		status("hands-lead", post(path("")));
		assertThat(page("hands-lead")).contains("myös muissa organisaatioissa", "value=\"all\"")
			.doesNotContain("Kaukala");
		assertThat(decide("hands-lead")).isEqualTo(302);
		assertThat(confirm("hands-lead")).isEqualTo(403);

		assertThat(confirm("hands-lead2")).isEqualTo(302);
		assertThat(this.old.isThere(this.number)).isTrue();
		assertThat(page("hands-lead2")).contains("Olet vahvistanut poiston").doesNotContain("/confirmation");
		assertThat(confirm("hands-lead2")).isEqualTo(409);
		assertThat(this.old.isThere(far)).isTrue();

		assertThat(confirm("hands-far")).isEqualTo(302);
		assertThat(this.old.isThere(this.number)).isFalse();
		assertThat(this.old.isThere(far)).isFalse();
		assertThat(this.old.isThere(this.client)).isFalse();
	}

	@Test
	void whoeverDecided_doesNotConfirmForTheirOrganisation() throws Exception {
		far();
		status("hands-lead", post(path("")));
		decide("hands-lead");

		assertThat(confirm("hands-far")).isEqualTo(302);

		assertThat(this.old.isThere(this.number)).isTrue();
		assertThat(confirm("hands-lead2")).isEqualTo(302);
		assertThat(this.old.isThere(this.client)).isFalse();
	}

	private String far() {
		var far = this.old.closed(this.client, "OLD", "1985-03-01");
		this.jdbc.sql("update client_case set organisation = 'hands-far' where number = :number")
			.param("number", far)
			.update();
		return far;
	}

	private void protect() {
		this.jdbc.sql("update client set protected = true where id = :id").param("id", this.client).update();
		this.jdbc.sql("update client_case set protected = true where client_id = :id")
			.param("id", this.client)
			.update();
	}

	private void open(String by, boolean named) {
		var now = this.clock.instant();
		this.jdbc
			.sql("""
					insert into case_opening (id, case_number, username, ground, reason, named, taken_at, until_at)
					values (gen_random_uuid(), :case, :by, 'colleagueAway', 'Asiakas pyysi tietojensa poistoa', :named, :now, :until)
					""")
			.param("case", this.number)
			.param("by", by)
			.param("named", named)
			.param("now", Timestamp.from(now))
			.param("until", Timestamp.from(now.plus(Duration.ofHours(8))))
			.update();
	}

	private void review(String of, String verdict) throws Exception {
		var id = this.jdbc.sql(
				"select id from case_opening where case_number = :case and username = :of order by taken_at desc limit 1")
			.param("case", this.number)
			.param("of", of)
			.query(UUID.class)
			.single();
		var other = "hands-lead".equals(of) ? "hands-lead2" : "hands-lead";
		assertThat(status(other,
				post("/openings/" + id + "/review").param("verdict", verdict).param("note", "Pyyntö on kirjattu")))
			.isEqualTo(302);
	}

	private int decide(String by) throws Exception {
		return status(by, post(path("/decision")).param("decision", "all").param("reason", "Perusteltu"));
	}

	private int confirm(String by) throws Exception {
		return status(by, post(path("/confirmation")));
	}

	private String path(String act) {
		return "/erasure/" + this.client + act;
	}

	private String page(String by) throws Exception {
		return this.browser.as(by, get(path(""))).andReturn().getResponse().getContentAsString();
	}

	private int status(String by, MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.as(by, request).andReturn().getResponse().getStatus();
	}

}
