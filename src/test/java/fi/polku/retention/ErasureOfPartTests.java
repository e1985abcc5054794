package fi.polku.retention;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What rests on consent goes, while the rest is kept. */
class ErasureOfPartTests extends ErasureRequestTest {

	@Test
	void whatRestsOnConsent_goes_toWhomDataWentStays() throws Exception {
		var number = this.old.closed(this.client, "OLD", "1985-03-01");
		link(number, "client", null);
		link(number, "partner", "Terveysasema");
		status("erasure-lead", post(path("")));
		decide("erasure-lead", "part");

		assertThat(status("erasure-lead2", post(path("/confirmation")))).isEqualTo(302);

		assertThat(this.jdbc
			.sql("select concat_ws(' ', kind, partner, question) from personal_link where case_number = :number")
			.param("number", number)
			.query(String.class)
			.list()).containsExactly("partner Terveysasema Mitä näitte?");
		this.jdbc.sql("delete from personal_link where case_number = :number").param("number", number).update();
		this.jdbc.sql("delete from client_case where client_id = :id").param("id", this.client).update();
	}

	@Test
	void hold_standsAgainstAPartAsWell() throws Exception {
		this.old.closed(this.client, "OLD", "1985-03-01");
		status("erasure-lead", post(path("")));
		hold();
		assertThat(page("erasure-lead")).contains("ei myöskään suostumukseen perustuvia tietoja")
			.doesNotContain("value=\"part\"")
			.contains("value=\"nothing\"");
		assertThat(decide("erasure-lead", "part")).isEqualTo(409);

		this.jdbc.sql("delete from retention_hold where client_id = :id").param("id", this.client).update();
		assertThat(decide("erasure-lead", "part")).isEqualTo(302);
		hold();
		assertThat(status("erasure-lead2", post(path("/confirmation")))).isEqualTo(409);
		this.jdbc.sql("delete from retention_hold where client_id = :id").param("id", this.client).update();
		this.jdbc.sql("delete from client_case where client_id = :id").param("id", this.client).update();
	}

	private void hold() {
		this.jdbc.sql("""
				insert into retention_hold (id, client_id, reason, words, until, made_by, made_at)
				values (gen_random_uuid(), :client, 'claim', 'Kanne', '2199-12-31', 'erasure-lead', '2026-03-01')
				""").param("client", this.client).update();
	}

	private void link(String number, String kind, String partner) {
		this.jdbc.sql("""
				insert into personal_link (id, kind, token_hash, code_hash, case_number, partner, question, language,
				                           made_by, made_at, expires_at)
				values (gen_random_uuid(), :kind, sha256(gen_random_uuid()::text::bytea), 'x', :number, :partner,
				        'Mitä näitte?', 'fi', 'erasure-lead', '2026-03-01', '2199-12-31')
				""").param("kind", kind).param("number", number).param("partner", partner).update();
	}

}
