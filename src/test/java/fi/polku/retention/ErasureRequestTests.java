package fi.polku.retention;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A client asks, a lead decides, another lead confirms. */
class ErasureRequestTests extends ErasureRequestTest {

	@Autowired
	Retentions retentions;

	@Autowired
	java.time.Clock clock;

	@Test
	void decidedByOne_confirmedByAnother_allIsGone() throws Exception {
		var number = this.old.closed(this.client, "OLD", "1985-03-01");
		assertThat(ask(LEAD)).isEqualTo(302);
		assertThat(page(LEAD)).contains("Pyytäjä", "17 artikla 3 kohta b", "Tositteiden säilytysaika ei estä",
				"asiakkaan omat linkit, joista ei ole vastattu");
		assertThat(decide(LEAD, "all")).isEqualTo(302);
		assertThat(page(LEAD)).contains("Olemme poistaneet tietosi Polusta", "Perustelu: Perusteltu",
				"Varmuuskopioista tiedot poistuvat viimeistään 92 päivän kuluessa.");

		assertThat(confirm(LEAD)).isEqualTo(403);
		assertThat(this.old.isThere(number)).isTrue();
		assertThat(confirm(SECOND)).isEqualTo(302);

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
		ask(LEAD);

		assertThat(decide(LEAD, "all")).isEqualTo(409);
		assertThat(decide(LEAD, "part")).isEqualTo(302);
		assertThat(confirm(SECOND)).isEqualTo(302);

		assertThat(this.old.isThere(number)).isTrue();
		assertThat(page(LEAD))
			.contains("Olemme poistaneet suostumukseesi perustuvat tiedot",
					"tietosuojavaltuutetun käsiteltäväksi (tietosuojalaki 21 §)")
			.doesNotContain("hallinto-oikeu");
	}

	/** The longest time hides no other ground. */
	@Test
	void vouchersOfPaidSupport_standAgainstIt_behindAProjectThatIsKeptLonger() throws Exception {
		var number = this.old.closed(this.client, "VOITTO", "2025-03-03");
		this.old.paid(number, "2024-11-04");
		ask(LEAD);

		assertThat(page(LEAD)).contains("(EU) 2021/1060 82 artikla", "1336/1997 2 luvun 10 §",
				"Viimeinen säilytyspäivä 31.12.2030", "Viimeinen säilytyspäivä 31.12.2031",
				"Viimeinen säilytyspäivä 3.3.2029");
		assertThat(decide(LEAD, "all")).isEqualTo(409);
		assertThat(decide(LEAD, "part")).isEqualTo(302);
		assertThat(this.jdbc.sql("select unnest(checks) from erasure_request where client_id = :id")
			.param("id", this.client)
			.query(String.class)
			.list()).containsExactly("bookkeeping", "project", "duty");
	}

	@Test
	void timeOfKeepingAndTimeForAppeal_standAgainstAll() throws Exception {
		this.old.closed(this.client, "OLD", "1985-03-01");
		ask(LEAD);
		for (var days : new int[] { 30, 100 }) {
			this.jdbc.sql("update client_case set closed_at = :at where client_id = :id")
				.param("at", java.sql.Timestamp.from(this.clock.instant().minus(java.time.Duration.ofDays(days))))
				.param("id", this.client)
				.update();
			assertThat(decide(LEAD, "all")).as(days + " days after").isEqualTo(409);
		}
		assertThat(decide(LEAD, "part")).isEqualTo(302);
		deleteCases();
	}

	@Test
	void pageOfErasures_tellsWhatComes() throws Exception {
		this.old.closed(this.client, "OLD", "1985-03-01");
		this.retentions.countAll();

		assertThat(page(LEAD, "/retention")).contains("Pyytäjä, Ikivanha", "380/2023 122 §", "vahvistamatta");
		deleteCases();
	}

}
