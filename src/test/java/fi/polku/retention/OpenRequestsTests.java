package fi.polku.retention;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits for an answer is seen, and what the client is answered. */
class OpenRequestsTests extends ErasureRequestTest {

	@Autowired
	Clock clock;

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
		ask(LEAD);
		this.jdbc.sql("update erasure_request set asked_on = '1990-01-31' where client_id = :id")
			.param("id", this.client)
			.update();

		assertThat(retention()).contains("Avoimet poistopyynnöt", path(""), "Pyytäjä, Ikivanha", "28.2.1990",
				"Myöhässä");
		assertThat(this.jdbc.sql("select count(*) from trail where kind = 'erasure.listed' and :id = any(clients)")
			.param("id", this.client)
			.query(Integer.class)
			.single()).isPositive();

		lead("erasure-far", "erasure-far");
		this.jdbc.sql("update client_case set organisation = 'erasure-far' where number = :number")
			.param("number", number)
			.update();
		assertThat(retention()).doesNotContain(path(""));
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
		ask(LEAD);

		assertThat(page(LEAD)).contains("Ohjaus ei alkanut: tiedot voi poistaa pyynnöstä, jollei mikään muu estä.",
				"rekisterinpitäjän päätös (906/2019 21 §)", "value=\"all\"");
		assertThat(decide(LEAD, "all")).isEqualTo(302);
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
		ask(LEAD);
		decide(LEAD, "part");

		assertThat(page(LEAD)).contains("lang=\"sv\"", "Motivering: Perusteltu", "Länken till din egen stig",
				"dataombudsmannen", "Tulosta vastaus");
		assertThat(confirm(SECOND)).isEqualTo(302);
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
					values (:id, 'client', sha256(:case::bytea), 'x', :case, 'sv', 'erasure-lead', '2026-01-01', '2100-01-01')
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
		return page(LEAD, "/retention");
	}

}
