package fi.polku.retention;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.calendar.Helsinki;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What waits for an answer is seen, and what the client is answered. */
@PolkuTest
class OpenRequestsTests {

	@Autowired
	TestBrowser browser;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	OldCases old;

	UUID client;

	@BeforeEach
	void people() {
		for (var name : new String[] { "open-lead", "open-lead2" }) {
			if (this.users.find(name).isEmpty()) {
				this.users.add(new Person(name, name, Set.of(Role.LEAD), "own", null, null), "polku-demo");
			}
		}
		this.old = new OldCases(this.jdbc);
		this.client = this.old.client("Odottaja");
	}

	@AfterEach
	void cases() {
		for (var gone : new String[] {
				"delete from link_answer where case_number in (select number from client_case where client_id = :id)",
				"delete from personal_link where case_number in (select number from client_case where client_id = :id)",
				"delete from case_record where case_number in (select number from client_case where client_id = :id)",
				"delete from erasure_request where client_id = :id",
				"delete from client_case where client_id = :id" }) {
			this.jdbc.sql(gone).param("id", this.client).update();
		}
	}

	@Test
	void request_isListedWithItsLastDay_toLeadsWhoSeeTheClient() throws Exception {
		var number = this.old.closed(this.client, "OLD", "1985-03-01");
		act("", "open-lead");
		this.jdbc.sql("update erasure_request set asked_on = '1990-01-31' where client_id = :id")
			.param("id", this.client)
			.update();

		assertThat(retention()).contains("Avoimet poistopyynnöt", "Odottaja, Ikivanha", "28.2.1990", "Myöhässä");
		assertThat(this.jdbc.sql("select count(*) from trail where kind = 'erasure.listed' and :id = any(clients)")
			.param("id", this.client)
			.query(Integer.class)
			.single()).isPositive();

		this.jdbc
			.sql("""
					insert into organisation (id, name, kind, municipality) values ('open-far', 'x', 'municipality', 'Kaukala')
					on conflict do nothing
					""")
			.update();
		this.jdbc.sql("update client_case set organisation = 'open-far' where number = :number")
			.param("number", number)
			.update();
		assertThat(retention()).doesNotContain("Odottaja");
	}

	@Test
	void guidanceNeverBegan_standsNotAgainstErasure() throws Exception {
		this.old.closed(this.client, "OLD", "1985-03-01");
		this.jdbc.sql("""
				update client_case set exit_class = null, exit_day = null, closed_at = :at where client_id = :id
				""")
			.param("at", java.sql.Timestamp.from(this.clock.instant().minus(Duration.ofDays(100))))
			.param("id", this.client)
			.update();
		act("", "open-lead");

		assertThat(erasure()).contains("Ohjaus ei alkanut: tiedot voi poistaa pyynnöstä, jollei mikään muu estä.",
				"rekisterinpitäjän päätös (906/2019 21 §)", "value=\"all\"");
		assertThat(act("/decision", "open-lead", "all")).isEqualTo(302);
		assertThat(this.jdbc.sql("select cardinality(checks) from erasure_request where client_id = :id")
			.param("id", this.client)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void answer_isInTheClientsLanguage_andTheLinkOpensNoMore() throws Exception {
		var number = this.old.closed(this.client, "OLD", "2026-01-01");
		this.jdbc.sql("update client set language = 'sv' where id = :id").param("id", this.client).update();
		var link = link(number);
		act("", "open-lead");
		act("/decision", "open-lead", "part");

		assertThat(erasure()).contains("lang=\"sv\"", "Motivering: Perusteltu", "Länken till din egen stig",
				"dataombudsmannen", "Tulosta vastaus");
		assertThat(act("/confirmation", "open-lead2")).isEqualTo(302);
		assertThat(this.jdbc.sql("select revoked_at is not null from personal_link where id = :id")
			.param("id", link)
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void recordsOfJointSupport_areToldWhereTheirCaseIsKeptLonger() throws Exception {
		var number = this.old.closed(this.client, "OLD", Helsinki.today(this.clock).minusDays(10).toString());
		for (var element : new String[] { "chooseAssessors", "endJointService" }) {
			this.jdbc
				.sql("""
						insert into case_record (id, case_number, element, definition_id, answers, recorded_by, source, recorded_at)
						values (gen_random_uuid(), :case, :element, 'x', '{}', 'x', 'staff',
						        case :element when 'endJointService' then '1986-05-05'::date else '1986-01-01'::date end)
						""")
				.param("case", number)
				.param("element", element)
				.update();
		}

		assertThat(this.jdbc.sql(EndedCase.SQL + " and c.number = :number")
			.param("number", number)
			.query(EndedCase.class)
			.single()
			.joint()).isEqualTo("1986-05-05");
		assertThat(retention()).contains("monialaisen tuen tietojen oma säilytysaika on kulunut", "381/2023 12 §");
	}

	@Test
	void peopleWithoutACase_areCounted() throws Exception {
		assertThat(retention()).contains("tiedot poistetaan seuraavien 30 päivän aikana");
	}

	private UUID link(String number) {
		var link = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into personal_link (id, kind, token_hash, code_hash, case_number, language, made_by, made_at, expires_at)
					values (:id, 'client', sha256(:case::bytea), 'x', :case, 'sv', 'open-lead', '2026-01-01', '2100-01-01')
					""")
			.param("id", link)
			.param("case", number)
			.update();
		this.jdbc.sql("""
				insert into link_answer (id, link_id, case_number, kind, words, given_at)
				values (gen_random_uuid(), :id, :case, 'answer', 'x', '2026-01-01')
				""").param("id", link).param("case", number).update();
		return link;
	}

	private String retention() throws Exception {
		return this.browser.as("open-lead", get("/retention")).andReturn().getResponse().getContentAsString();
	}

	private String erasure() throws Exception {
		return this.browser.as("open-lead", get("/erasure/" + this.client))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private int act(String act, String by) throws Exception {
		return act(act, by, "");
	}

	private int act(String act, String by, String decision) throws Exception {
		return this.browser
			.as(by, post("/erasure/" + this.client + act).param("decision", decision).param("reason", "Perusteltu"))
			.andReturn()
			.getResponse()
			.getStatus();
	}

}
