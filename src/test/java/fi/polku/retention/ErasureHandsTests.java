package fi.polku.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Who erases everything of a client behind an order. */
class ErasureHandsTests extends ErasureRequestTest {

	@Autowired
	Clock clock;

	private String number;

	@BeforeEach
	void aCase() {
		this.number = this.old.closed(this.client, "OLD", "1985-03-01");
	}

	@Test
	void protectedClient_isErasedByTwoWhoseOpeningsWereFoundInOrder() throws Exception {
		protect();
		assertThat(status(LEAD, get(path("")))).isEqualTo(404);

		open(LEAD, true);
		assertThat(ask(LEAD)).isEqualTo(302);
		assertThat(decide(LEAD)).as("nobody has reviewed the opening").isEqualTo(409);
		review(LEAD, "investigate");
		assertThat(decide(LEAD)).isEqualTo(409);
		review(LEAD, "inOrder");
		assertThat(decide(LEAD)).isEqualTo(302);

		open(SECOND, false);
		assertThat(confirm(SECOND)).as("not by name").isEqualTo(404);
		open(SECOND, true);
		assertThat(confirm(SECOND)).isEqualTo(409);
		review(SECOND, "inOrder");
		assertThat(confirm(SECOND)).isEqualTo(302);

		assertThat(this.old.isThere(this.client)).isFalse();
	}

	@Test
	void openingOfAClientWithoutAnOrder_isNoRightToErase() throws Exception {
		this.jdbc.sql("update app_user set reach = 'OWN' where username = 'erasure-lead'").update();
		open(LEAD, true);
		review(LEAD, "inOrder");
		ask(SECOND);

		assertThat(decide(LEAD)).isEqualTo(409);

		this.jdbc.sql("update app_user set reach = 'ORGANISATION' where username = 'erasure-lead'").update();
		deleteCases();
	}

	@Test
	void leadWhoMustConfirm_isLedToTheCase_andToldWhatIsMissing() throws Exception {
		protect();
		open(LEAD, true);
		ask(LEAD);
		var opening = "/cases/" + this.number + "/opening";
		assertThat(page(SECOND, "/retention")).contains(opening, "Asiakas, jolla on turvakielto")
			.doesNotContain(path(""));
		assertThat(page(SECOND, opening)).contains("Asiakas on pyytänyt tietojensa");

		assertThat(status(SECOND,
				post(opening).param("ground", "clientsRequest")
					.param("reason", "Poistopyyntö odottaa vahvistusta")
					.param("named", "true")))
			.isEqualTo(302);

		assertThat(page(SECOND, "/retention")).contains(path(""));
		assertThat(page(SECOND)).contains(this.number, "Avaaminen odottaa toisen tiimivastaavan tarkastusta")
			.doesNotContain("value=\"all\"", opening + "\"");
		review(SECOND, "inOrder");
		assertThat(page(SECOND)).contains("value=\"all\"").doesNotContain("Avaaminen odottaa");
		deleteCases();
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
		var other = LEAD.equals(of) ? SECOND : LEAD;
		assertThat(status(other,
				post("/openings/" + id + "/review").param("verdict", verdict).param("note", "Pyyntö on kirjattu")))
			.isEqualTo(302);
	}

	private int decide(String by) throws Exception {
		return decide(by, "all");
	}

}
