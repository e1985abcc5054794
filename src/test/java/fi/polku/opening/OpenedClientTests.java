package fi.polku.opening;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import fi.polku.casefile.CaseFileTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A lead opens the case of a client behind a protection order by name. */
class OpenedClientTests extends CaseFileTest {

	@Autowired
	Clock clock;

	private CaseNumber number;

	private UUID client;

	private Person lead;

	private String opening;

	@BeforeEach
	void behindAnOrder() {
		this.number = begun("Kätketty");
		this.client = this.cases.get(this.number).clientId();
		this.lead = person("own", Role.LEAD);
		protect(this.number);
		this.opening = "/cases/" + this.number + "/opening";
	}

	@Test
	void whatWasSeenOfTheClient_isReadByWhoeverReviews() throws Exception {
		ask(this.lead,
				post(this.opening).param("ground", "clientsRequest")
					.param("reason", "Poistopyyntö odottaa päätöstä")
					.param("named", "true"));
		ask(this.lead, post("/clients/" + this.client + "/code"));
		ask(this.lead, get("/clients/" + this.client + "/contact"));
		ask(this.lead, get("/erasure/" + this.client));

		var id = this.jdbc.sql("select id from case_opening where username = :me")
			.param("me", this.lead.username())
			.query(UUID.class)
			.single();
		assertThat(ask(person("own", Role.LEAD), get("/openings/" + id))).contains("Katsoi asiakkaan tietoja",
				"Katsoi henkilötunnuksen", "Avasi poistopyynnön");
	}

	@Test
	void closedCase_offersToBeOpened() throws Exception {
		var ended = "1983-200001";
		this.jdbc
			.sql("""
					insert into client_case (number, client_id, programme, model, state, source, organisation, protected, opened_at,
					                         closed_at)
					select :ended, client_id, programme, model, 'closed', source, organisation, protected, '1983-01-01', :at
					  from client_case where number = :case
					""")
			.param("ended", ended)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("case", this.number.value())
			.update();

		assertThat(ask(this.lead, get("/cases/" + ended))).contains("/cases/" + ended + "/opening\"")
			.doesNotContain("/events\"");
		this.jdbc.sql("delete from client_case where number = :ended").param("ended", ended).update();
	}

	private String ask(Person by, MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.as(by.username(), request).andReturn().getResponse().getContentAsString();
	}

}
