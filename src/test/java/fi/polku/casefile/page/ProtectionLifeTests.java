package fi.polku.casefile.page;

import java.time.LocalDate;

import fi.polku.casefile.CaseFileTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A protection order set, checked again, and ended by two people. */
class ProtectionLifeTests extends CaseFileTest {

	private static int cases;

	private Person owner;

	private Person lead;

	private CaseNumber number;

	private String name;

	@BeforeEach
	void aCaseOfMine() {
		this.owner = person("own", Role.COORDINATOR);
		this.lead = person("own", Role.LEAD);
		this.name = "Elinkaari" + (++cases);
		this.number = begun(this.name);
		this.jdbc.sql("update client_case set owner = :owner, organisation = 'own' where number = :case")
			.param("owner", this.owner.username())
			.param("case", this.number.value())
			.update();
	}

	@Test
	void order_hidesAtOnceFromEverybodyElse() throws Exception {
		var colleague = person("own", Role.COORDINATOR);
		assertThat(page(colleague, "/cases/" + this.number)).contains(this.name);

		save("true", "2026-01-08", "", "");

		assertThat(page(colleague, "/cases/" + this.number)).doesNotContain(this.name, "Polkutie");
		assertThat(page(colleague, "/tasks?limit=200")).doesNotContain(this.name);
		assertThat(this.clients.get(clientOf(this.number)).protectionUntil()).isEqualTo("2031-01-08");
		assertThat(page(this.owner, "/cases/" + this.number)).contains(this.name, "Voimassa 8.1.2031 asti");
	}

	@Test
	void order_endsAfterFiveYearsAndIsRenewedForTwo() throws Exception {
		save("true", "2026-01-08", "2031-01-09", "");
		assertThat(this.clients.get(clientOf(this.number)).protectionOrder()).isFalse();

		save("true", "2026-01-08", "2030-06-30", "");
		assertThat(this.clients.get(clientOf(this.number)).protectionUntil()).isEqualTo("2030-06-30");

		save("true", "2026-11-02", "2028-11-03", "");
		assertThat(this.clients.get(clientOf(this.number)).protectionUntil()).isEqualTo("2030-06-30");
		save("true", "2026-11-02", "2028-11-02", "");
		assertThat(this.clients.get(clientOf(this.number)).protectionUntil()).isEqualTo("2028-11-02");
		assertThat(this.jdbc.sql("select count(*) from protection_check where client_id = :id")
			.param("id", clientOf(this.number))
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void order_endsForAReasonAndBySecondPerson() throws Exception {
		save("true", "2026-01-08", "", "");
		assertThat(save("false", "2026-02-02", "", "")).isEqualTo(422);
		assertThat(save("false", "2026-02-02", "", "Päättyi väestötietojärjestelmässä")).isEqualTo(302);
		assertThat(this.clients.get(clientOf(this.number)).protectionOrder()).isTrue();

		assertThat(end(this.owner)).isEqualTo(404);
		assertThat(end(person("elsewhere", Role.LEAD))).isEqualTo(404);
		assertThat(end(person("own", Role.COORDINATOR))).isEqualTo(404);
		assertThat(this.clients.get(clientOf(this.number)).protectionOrder()).isTrue();
		assertThat(page(this.lead, "/clients/protection")).contains(this.number.value())
			.doesNotContain(this.name, "Päättyi väestötietojärjestelmässä");
		assertThat(end(this.lead)).isEqualTo(302);

		assertThat(this.clients.get(clientOf(this.number)).protectionOrder()).isFalse();
		assertThat(page(this.lead, "/cases/" + this.number)).contains(this.name);
		assertThat(this.jdbc
			.sql("""
					select kind from trail where clients @> array[:client]::uuid[] and kind like 'client.protection%' order by id
					""")
			.param("client", clientOf(this.number))
			.query(String.class)
			.list()).containsExactly("client.protectionChecked", "client.protectionEndAsked", "client.protectionEnded");
	}

	@Test
	void letters_goToTheContactAddressOnly() throws Exception {
		save("true", "2026-01-08", "", "");
		assertThat(this.clients.get(clientOf(this.number)).isPostable()).isFalse();

		ask(this.owner,
				form("true", "2026-01-08", "", "").param("contactAddress", "Postilokero 9")
					.param("postalCode", "00101")
					.param("postOffice", "Helsinki"));

		var client = this.clients.get(clientOf(this.number));
		assertThat(client.isPostable()).isTrue();
		assertThat(client.contact().streetAddress()).isEqualTo("Postilokero 9");
	}

	@Test
	void myOrders_areListedWithWhenTheyRunOut() throws Exception {
		save("true", "2026-01-08", LocalDate.now().plusDays(20).toString(), "");

		assertThat(page(this.owner, "/clients/protection")).contains(this.name, "Tarkista pian", "Ei yhteysosoitetta");
		assertThat(page(this.lead, "/clients/protection")).doesNotContain(this.name);
		assertThat(page(this.owner, "/clients/" + clientOf(this.number) + "/protection"))
			.contains("Mitä ei saa kertoa eteenpäin", "puolisoa ja lapsia");
	}

	private int save(String order, String checked, String until, String reason) throws Exception {
		return ask(this.owner, form(order, checked, until, reason));
	}

	private MockHttpServletRequestBuilder form(String order, String checked, String until, String reason) {
		return post("/clients/{id}/protection", clientOf(this.number)).param("protectionOrder", order)
			.param("protectionChecked", checked)
			.param("protectionSource", "populationRegister")
			.param("protectionUntil", until)
			.param("protectionEndReason", reason);
	}

	private int end(Person by) throws Exception {
		return ask(by, post("/clients/{id}/protection/end", clientOf(this.number)).param("ended", "true"));
	}

	private int ask(Person by, MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.as(by.username(), request).andReturn().getResponse().getStatus();
	}

	private String page(Person by, String path) throws Exception {
		return this.browser.as(by.username(), get(path)).andReturn().getResponse().getContentAsString();
	}

}
