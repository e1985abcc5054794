package fi.polku.casefile.page;

import java.util.UUID;

import fi.polku.casefile.CaseFileTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A note that was wrong stays, as withdrawn. */
class WithdrawnNoteTests extends CaseFileTest {

	private Person writer;

	private Person colleague;

	private CaseNumber number;

	private UUID note;

	@BeforeEach
	void aNoteOfMine() throws Exception {
		this.writer = person("own", Role.COORDINATOR);
		this.colleague = person("own", Role.COORDINATOR);
		this.number = begun("Muistettava");
		this.jdbc.sql("update client_case set organisation = 'own' where number = :case")
			.param("case", this.number.value())
			.update();
		ask(this.writer, post("/cases/{number}/notes", this.number).param("text", "Asiakkaalla on kaksi lasta."));
		this.note = this.jdbc.sql("select id from note where case_number = :case")
			.param("case", this.number.value())
			.query(UUID.class)
			.single();
	}

	@Test
	void writer_withdrawsItAndItStaysReadable() throws Exception {
		assertThat(page(this.writer, "/cases/" + this.number)).contains("/notes/" + this.note);
		assertThat(withdraw(this.writer, "").getStatus()).isEqualTo(422);

		assertThat(withdraw(this.writer, "Koski toista asiakasta").getStatus()).isEqualTo(302);

		assertThat(page(this.colleague, "/cases/" + this.number)).contains("Muistiinpano (peruttu)",
				"Asiakkaalla on kaksi lasta.", "Koski toista asiakasta");
		assertThat(page(this.writer, "/cases/" + this.number + "/notes/" + this.note)).doesNotContain("/withdrawal");
		assertThat(withdraw(this.writer, "Toisen kerran").getStatus()).isEqualTo(409);
		assertThat(this.jdbc
			.sql("select count(*) from trail where kind = 'note.withdrawn' and cases @> array[:case]::text[]")
			.param("case", this.number.value())
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void colleague_doesNot_aLeadDoes() throws Exception {
		assertThat(page(this.colleague, "/cases/" + this.number + "/notes/" + this.note)).doesNotContain("/withdrawal");
		assertThat(withdraw(this.colleague, "Ei minun").getStatus()).isEqualTo(403);

		assertThat(withdraw(person("own", Role.LEAD), "Asiakas pyysi oikaisua").getStatus()).isEqualTo(302);
	}

	@Test
	void whoeverMayNotKnow_readsAndWithdrawsNothing() throws Exception {
		protect(this.number);
		var lead = person("own", Role.LEAD);

		assertThat(ask(lead, get("/cases/{number}/notes/{note}", this.number, this.note)).getStatus()).isEqualTo(404);
		assertThat(withdraw(lead, "Asiakas pyysi oikaisua").getStatus()).isEqualTo(404);
		assertThat(ask(this.writer, get("/cases/{number}/notes/{note}", begun("Toinen"), this.note)).getStatus())
			.isEqualTo(404);
	}

	private MockHttpServletResponse withdraw(Person by, String reason) throws Exception {
		return ask(by, post("/cases/{number}/notes/{note}/withdrawal", this.number, this.note).param("reason", reason));
	}

	private String page(Person by, String path) throws Exception {
		return ask(by, get(path)).getContentAsString();
	}

	private MockHttpServletResponse ask(Person by, MockHttpServletRequestBuilder request) throws Exception {
		var answer = this.browser.as(by.username(), request).andReturn().getResponse();
		answer.setCharacterEncoding("UTF-8");
		return answer;
	}

}
