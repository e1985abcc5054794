package fi.polku.retention;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A client asks, a lead decides, another lead confirms. */
class ErasureRequestTests extends ErasureRequestTest {

	@Autowired
	Retentions retentions;

	@Autowired
	java.time.Clock clock;

	@Test
	void decidedByOne_confirmedByAnother_allIsGone() throws Exception {
		var number = this.old.closed(this.client, "OLD", "1985-03-01");
		assertThat(status("erasure-lead", post(path("")))).isEqualTo(302);
		assertThat(page("erasure-lead")).contains("Pyytäjä", "17 artikla 3 kohta b", "Tositteiden säilytysaika ei estä",
				"asiakkaan omat linkit, joista ei ole vastattu");
		assertThat(decide("erasure-lead", "all")).isEqualTo(302);
		assertThat(page("erasure-lead")).contains("Olemme poistaneet tietosi Polusta", "Perustelu: Perusteltu",
				"Varmuuskopioista tiedot poistuvat viimeistään 92 päivän kuluessa.");

		assertThat(status("erasure-lead", post(path("/confirmation")))).isEqualTo(403);
		assertThat(this.old.isThere(number)).isTrue();
		assertThat(status("erasure-lead2", post(path("/confirmation")))).isEqualTo(302);

		assertThat(this.old.isThere(number)).isFalse();
		assertThat(this.old.isThere(this.client)).isFalse();
		assertThat(this.jdbc.sql("select purpose from trail where kind = 'client.erased' and :number = any(cases)")
			.param("number", number)
			.query(String.class)
			.single()).isEqualTo("erasure");
	}

	@Test
	void openCase_standsAgainstAll_notAgainstWhatRestsOnConsent() throws Exception {
		var number = this.old.closed(this.client, "OLD", "1985-03-01");
		this.jdbc.sql("update client_case set state = 'open', closed_at = null where number = :number")
			.param("number", number)
			.update();
		status("erasure-lead", post(path("")));

		assertThat(decide("erasure-lead", "all")).isEqualTo(409);
		assertThat(decide("erasure-lead", "part")).isEqualTo(302);
		assertThat(status("erasure-lead2", post(path("/confirmation")))).isEqualTo(302);

		assertThat(this.old.isThere(number)).isTrue();
		assertThat(page("erasure-lead"))
			.contains("Olemme poistaneet suostumukseesi perustuvat tiedot",
					"tietosuojavaltuutetun käsiteltäväksi (tietosuojalaki 21 §)")
			.doesNotContain("hallinto-oikeu");
	}

	/** The longest time hides no other ground. */
	@Test
	void vouchersOfPaidSupport_standAgainstIt_behindAProjectThatIsKeptLonger() throws Exception {
		var number = this.old.closed(this.client, "VOITTO", "2025-03-03");
		this.old.paid(number, "2024-11-04");
		status("erasure-lead", post(path("")));

		assertThat(page("erasure-lead")).contains("(EU) 2021/1060 82 artikla", "1336/1997 2 luvun 10 §",
				"Viimeinen säilytyspäivä 31.12.2030", "Viimeinen säilytyspäivä 31.12.2031",
				"Viimeinen säilytyspäivä 3.3.2029");
		assertThat(decide("erasure-lead", "all")).isEqualTo(409);
		assertThat(decide("erasure-lead", "part")).isEqualTo(302);
		assertThat(this.jdbc.sql("select unnest(checks) from erasure_request where client_id = :id")
			.param("id", this.client)
			.query(String.class)
			.list()).containsExactly("bookkeeping", "project", "duty");
	}

	@Test
	void timeOfKeepingAndTimeForAppeal_standAgainstAll() throws Exception {
		this.old.closed(this.client, "OLD", "1985-03-01");
		status("erasure-lead", post(path("")));
		for (var days : new int[] { 30, 100 }) {
			this.jdbc.sql("update client_case set closed_at = :at where client_id = :id")
				.param("at", java.sql.Timestamp.from(this.clock.instant().minus(java.time.Duration.ofDays(days))))
				.param("id", this.client)
				.update();
			assertThat(decide("erasure-lead", "all")).as(days + " days after").isEqualTo(409);
		}
		assertThat(decide("erasure-lead", "part")).isEqualTo(302);
		this.jdbc.sql("delete from client_case where client_id = :id").param("id", this.client).update();
	}

	@Test
	void pageOfErasures_tellsWhatComes() throws Exception {
		this.old.closed(this.client, "OLD", "1985-03-01");
		this.retentions.countAll();

		var page = this.browser.as("erasure-lead", get("/retention")).andReturn().getResponse();

		assertThat(page.getStatus()).isEqualTo(200);
		assertThat(page.getContentAsString()).contains("Pyytäjä, Ikivanha", "380/2023 122 §", "vahvistamatta");
		this.jdbc.sql("delete from client_case where client_id = :id").param("id", this.client).update();
	}

}
