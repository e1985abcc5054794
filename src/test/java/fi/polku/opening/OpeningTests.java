package fi.polku.opening;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import fi.polku.casefile.CaseFileTest;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.HealthPolicy;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A case that is opened beyond somebody's reach, told, reviewed, ended. */
class OpeningTests extends CaseFileTest {

	@Autowired
	CasePolicy policy;

	@Autowired
	HealthPolicy health;

	@Autowired
	Clock clock;

	private CaseNumber number;

	private Person guide;

	private Person lead;

	@BeforeEach
	void aCaseBeyondReach() {
		this.number = begun("Avattava");
		this.guide = person("own", Role.COORDINATOR);
		this.lead = person("own", Role.LEAD);
		this.jdbc.sql("update app_user set reach = 'OWN' where username = :me")
			.param("me", this.guide.username())
			.update();
	}

	@Test
	void caseBeyondReach_isOpenForItsTimeAndThenNoMore() throws Exception {
		assertThat(ask(this.guide, get("/cases/" + this.number)).getStatus()).isEqualTo(404);
		assertThat(ask(this.guide, post("/clients/search").param("text", this.number.value())).getRedirectedUrl())
			.isEqualTo("/cases/" + this.number + "/opening");
		assertThat(ask(this.guide, get("/cases/" + this.number + "/opening")).getContentAsString())
			.doesNotContain("Avattava");
		assertThat(ask(this.guide, take("clientPresent", "")).getStatus()).isEqualTo(422);
		assertThat(ask(this.guide, take("curious", "Asiakas tuli tiskille")).getStatus()).isEqualTo(422);

		assertThat(ask(this.guide, take("clientPresent", "Asiakas tuli tiskille")).getStatus()).isEqualTo(302);

		assertThat(ask(this.guide, get("/cases/" + this.number)).getContentAsString()).contains("Avattava")
			.contains("/cases/" + this.number + "/opening/end");
		assertThat(this.health.mayRead(fresh(this.guide), this.number)).isFalse();
		later(Duration.ofHours(9));
		assertThat(ask(this.guide, get("/cases/" + this.number)).getStatus()).isEqualTo(404);
	}

	@Test
	void opening_isEndedEarlyAndWhatWasRecordedMeanwhileOpensNothing() throws Exception {
		ask(this.guide, take("urgentContact", "Työnantaja odottaa vastausta"));
		var at = Timestamp.from(this.clock.instant());
		this.jdbc
			.sql("""
					insert into case_record (id, case_number, element, definition_id, answers, recorded_by, source, recorded_at)
					values (gen_random_uuid(), :case, 'reachOut', 'intake:1:x', '{}', :me, 'staff', :at)
					""")
			.param("case", this.number.value())
			.param("me", this.guide.username())
			.param("at", at)
			.update();

		ask(this.guide, post("/cases/" + this.number + "/opening/end"));

		assertThat(ask(this.guide, get("/cases/" + this.number)).getStatus()).isEqualTo(404);
		assertThat(kinds()).contains("case.accessTaken-emergency", "case.accessEnded-emergency");
	}

	@Test
	void protectedClient_isNamedOnlyWhereThatWasAskedToo() throws Exception {
		protect(this.number);
		ask(this.guide, take("clientPresent", "Asiakas tuli tiskille"));
		assertThat(ask(this.guide, get("/cases/" + this.number)).getContentAsString()).doesNotContain("Avattava");

		ask(this.guide, take("clientPresent", "Nimi tarvitaan tulkin tilaukseen").param("named", "true"));

		assertThat(ask(this.guide, get("/cases/" + this.number)).getContentAsString()).contains("Avattava");
	}

	@Test
	void nobodyOutside_learnsWhetherTheNumberExists() throws Exception {
		var stranger = person("elsewhere", Role.COORDINATOR);
		for (var one : List.of(this.number.value(), "2026-999998")) {
			assertThat(ask(stranger, get("/cases/" + one + "/opening")).getStatus()).isEqualTo(404);
			assertThat(ask(stranger,
					post("/cases/" + one + "/opening").param("ground", "danger").param("reason", "Haluan vain katsoa"))
				.getStatus()).isEqualTo(404);
			assertThat(ask(stranger, post("/clients/search").param("text", one)).getRedirectedUrl())
				.isEqualTo("/clients");
		}
		assertThat(this.policy.mayOpen(person("own", Role.AUDITOR), this.number)).isFalse();
		assertThat(this.policy.mayOpen(person("own", Role.ADMIN), this.number)).isFalse();
		assertThat(this.policy.mayOpen(this.lead, this.number)).isFalse();
	}

	@Test
	void lead_readsWhatWasSeenAndReviewsWhatOthersOpened() throws Exception {
		ask(this.guide, take("colleagueAway", "Kollega on sairaana eikä sijaista ole"));
		ask(this.guide, get("/cases/" + this.number));
		var id = this.jdbc.sql("select id::text from case_opening where case_number = :case")
			.param("case", this.number.value())
			.query(String.class)
			.single();

		for (var reader : List.of(this.lead, person("own", Role.ADMIN), person("elsewhere", Role.AUDITOR))) {
			assertThat(ask(reader, get("/openings")).getContentAsString()).contains(this.number.value());
			assertThat(ask(reader, get("/openings/" + id)).getContentAsString()).contains("Kollega on sairaana")
				.contains("Katsoi asiaa")
				.doesNotContain("Avattava");
		}
		var far = person("elsewhere", Role.LEAD);
		assertThat(ask(far, get("/openings")).getContentAsString()).doesNotContain(this.number.value());
		assertThat(ask(far, get("/openings/" + id)).getStatus()).isEqualTo(404);
		assertThat(ask(far, review(id, "inOrder", "")).getStatus()).isEqualTo(404);
		ask(this.lead, review(id, "investigate", ""));
		assertThat(verdict(id)).isNull();

		ask(this.lead, review(id, "investigate", "Kysytään tekijältä"));

		assertThat(verdict(id)).isEqualTo("investigate");
		assertThat(kinds()).contains("case.accessReviewed-audit");
	}

	@Test
	void lead_doesNotReviewTheirOwn() throws Exception {
		protect(this.number);
		ask(this.lead, take("danger", "Uhkaava tilanne palvelupisteessä"));
		var id = this.jdbc.sql("select id::text from case_opening where username = :me")
			.param("me", this.lead.username())
			.query(String.class)
			.single();
		assertThat(ask(this.lead, review(id, "inOrder", "")).getStatus()).isEqualTo(403);
		assertThat(verdict(id)).isNull();
	}

	private Person fresh(Person person) {
		return this.users.find(person.username()).orElseThrow();
	}

	private void later(Duration time) {
		this.jdbc
			.sql("update case_opening set until_at = until_at - cast(:hours as interval) where case_number = :case")
			.param("hours", time.toHours() + " hours")
			.param("case", this.number.value())
			.update();
	}

	private String verdict(String id) {
		return this.jdbc.sql("select verdict from case_opening where id = :id::uuid")
			.param("id", id)
			.query((row, number) -> java.util.Optional.ofNullable(row.getString(1)))
			.single()
			.orElse(null);
	}

	private List<String> kinds() {
		return this.jdbc.sql("""
				select kind || '-' || case when kind = 'case.accessOffered' then '' else purpose end
				  from trail where cases @> array[:case]::text[]
				""").param("case", this.number.value()).query(String.class).list();
	}

	private MockHttpServletRequestBuilder take(String ground, String reason) {
		return post("/cases/" + this.number + "/opening").param("ground", ground).param("reason", reason);
	}

	private static MockHttpServletRequestBuilder review(String id, String verdict, String note) {
		return post("/openings/" + id + "/review").param("verdict", verdict).param("note", note);
	}

	private MockHttpServletResponse ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.as(person.username(), request).andReturn().getResponse();
	}

}
