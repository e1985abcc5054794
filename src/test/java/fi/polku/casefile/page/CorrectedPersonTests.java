package fi.polku.casefile.page;

import java.util.UUID;

import fi.polku.casefile.CaseFileTest;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What was wrong of a person is set right where it stands (GDPR article 16). */
class CorrectedPersonTests extends CaseFileTest {

	private static int people;

	private Person guide;

	private CaseNumber number;

	private UUID client;

	private PersonalIdentityCode code;

	private String name;

	@BeforeEach
	void aCaseOfMine() {
		this.guide = person("own", Role.COORDINATOR);
		this.code = newCode();
		this.name = "Väärinkirjattu" + (++people);
		this.client = client(this.name, this.code);
		this.number = begun(this.client);
		this.jdbc.sql("update client_case set organisation = 'own' where number = :case")
			.param("case", this.number.value())
			.update();
	}

	@Test
	void namesAndMunicipality_areFollowedByLists() throws Exception {
		var right = "Oikein" + this.name;

		assertThat(correct(right, "Eeva Maria", "Uusila", "").getStatus()).isEqualTo(302);

		assertThat(this.clients.get(this.client).listName()).isEqualTo(right + ", Eeva Maria");
		assertThat(this.clients.get(this.client).homeMunicipality()).isEqualTo("Uusila");
		assertThat(this.jdbc.sql("select distinct client_name from work_item where case_number = :case")
			.param("case", this.number.value())
			.query(String.class)
			.single()).isEqualTo(right + ", Eeva Maria");
		assertThat(found(right)).contains(right).contains(this.number.value());
		assertThat(changed("lastName")).isEqualTo(this.name + " → " + right);
		assertThat(changed("homeMunicipality")).isEqualTo("Kotikunta-" + this.name + " → Uusila");
		assertThat(changed("reason")).isEqualTo("null → Nimi oli kirjattu väärin");
	}

	@Test
	void codeOfThePerson_isFoundAndTheFormerIsNobodys() throws Exception {
		var right = newCode();

		assertThat(correct(this.name, "Eeva Testi", "", right.value().toLowerCase()).getStatus()).isEqualTo(302);

		assertThat(this.clients.find(right)).get().satisfies((it) -> assertThat(it.id()).isEqualTo(this.client));
		assertThat(this.clients.find(this.code)).isEmpty();
		assertThat(this.clients.codeOf(this.client)).contains(right);
		assertThat(this.clients.get(this.client).birthDate()).isEqualTo(right.birthDate());
		assertThat(changed("identityCode")).doesNotContain(right.value())
			.doesNotContain(this.code.value())
			.contains("→");
	}

	@Test
	void codeOfAnotherPerson_isRefused() throws Exception {
		var others = newCode();
		var other = client("Toinen", others);

		var answer = correct("Muuttunut", "Eeva Testi", "", others.value());

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("Henkilötunnus on toisella asiakkaalla");
		assertThat(this.clients.get(this.client).lastName()).isEqualTo(this.name);
		assertThat(this.clients.find(this.code)).isPresent();
		assertThat(this.clients.find(others)).get().satisfies((it) -> assertThat(it.id()).isEqualTo(other));
	}

	@Test
	void whatCannotBe_isSaid() throws Exception {
		var wrong = this.code.value().substring(0, 10) + ("A".equals(this.code.value().substring(10)) ? "B" : "A");

		assertThat(correct(this.name, "Eeva Testi", "", wrong).getContentAsString())
			.contains("tarkistusmerkki ei täsmää");
		assertThat(correct("", "Eeva Testi", "", "").getStatus()).isEqualTo(422);
		assertThat(correct(this.name, "Eeva Testi", "Kotikunta-" + this.name, this.code.value()).getContentAsString())
			.contains("Mikään ei muuttunut");
		assertThat(ask(this.guide,
				post("/clients/{id}/identity", this.client).param("lastName", "Ilman")
					.param("firstNames", "Syytä")
					.param("reason", ""))
			.getStatus()).isEqualTo(422);
		assertThat(this.clients.get(this.client).lastName()).isEqualTo(this.name);
	}

	@Test
	void whoeverMayNotKnow_correctsNothing() throws Exception {
		protect(this.number);

		assertThat(ask(this.guide, get("/clients/{id}/identity", this.client)).getStatus()).isEqualTo(404);
		assertThat(correct("Toisin", "Eeva", "", "").getStatus()).isEqualTo(404);
	}

	@Test
	void whoeverSeesTheMask_isShownNothingOfThePerson_norLedToTheCorrection() throws Exception {
		protect(this.number);
		var page = "/clients/" + this.client;

		var masked = ask(this.guide, get(page));
		assertThat(masked.getStatus()).isEqualTo(200);
		assertThat(masked.getContentAsString()).contains("Asiakas, jolla on turvakielto")
			.doesNotContain(page + "/identity", this.name);
		assertThat(ask(this.guide, get(page + "/identity")).getContentAsString()).doesNotContain(this.name, masked());
		assertThat(correct("", "", "", "").getContentAsString()).doesNotContain(this.name, masked());
		assertThat(correct("Toisin", "Eeva", "", newCode().value()).getStatus()).isEqualTo(404);
		assertThat(this.clients.get(this.client).lastName()).isEqualTo(this.name);
		assertThat(this.clients.codeOf(this.client)).contains(this.code);

		this.jdbc.sql("update client_case set owner = :me where number = :case")
			.param("me", this.guide.username())
			.param("case", this.number.value())
			.update();
		assertThat(ask(this.guide, get(page)).getContentAsString()).contains(page + "/identity", masked());
		assertThat(ask(this.guide, get(page + "/identity")).getContentAsString()).contains(this.name)
			.doesNotContain(this.code.value());
	}

	private String masked() {
		return this.code.value().substring(0, 6) + "*";
	}

	private MockHttpServletResponse correct(String last, String first, String municipality, String given)
			throws Exception {
		return ask(this.guide,
				post("/clients/{id}/identity", this.client).param("lastName", last)
					.param("firstNames", first)
					.param("homeMunicipality", municipality)
					.param("personalIdentityCode", given)
					.param("reason", "Nimi oli kirjattu väärin"));
	}

	private String found(String text) throws Exception {
		var session = new MockHttpSession();
		ask(this.guide, post("/clients/search").param("text", text).session(session));
		return ask(this.guide, get("/clients").session(session)).getContentAsString();
	}

	private String changed(String field) {
		return this.jdbc.sql("""
				select coalesce(v.old_value, 'null') || ' → ' || coalesce(v.new_value, 'null')
				  from trail t join trail_value v on v.trail_id = t.id
				 where t.kind = 'client.corrected' and t.clients @> array[:client]::uuid[] and v.field = :field
				 order by t.id desc limit 1
				""").param("client", this.client).param("field", field).query(String.class).single();
	}

	private MockHttpServletResponse ask(Person by, MockHttpServletRequestBuilder request) throws Exception {
		var answer = this.browser.as(by.username(), request).andReturn().getResponse();
		answer.setCharacterEncoding("UTF-8");
		return answer;
	}

}
