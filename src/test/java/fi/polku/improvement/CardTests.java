package fi.polku.improvement;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An improvement from a report of waste to its verdict. */
@PolkuTest
class CardTests {

	@Autowired
	Tryout tryout;

	@Autowired
	RepositoryService repository;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestBrowser mvc;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.tryout.person("card-reporter", Role.COORDINATOR);
		this.tryout.person("card-owner", Role.OWNER);
		this.tryout.person("card-owner2", Role.OWNER);
	}

	@Test
	void waste_becomesACardWhoseReporterSeesThatItIsInWork() throws Exception {
		var definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("tryout")
			.latestVersion()
			.singleResult();
		as("card-reporter",
				post("/waste/new").param("definition", definition.getId())
					.param("element", "talkInTryout")
					.param("kind", "waiting")
					.param("line", "Tulkkia odotetaan viikkoja."))
			.andExpect(status().is3xxRedirection());
		var waste = this.jdbc.sql("select max(id) from waste where reported_by = 'card-reporter'")
			.query(Long.class)
			.single();

		as("card-owner", post("/improvements").param("waste", waste.toString())).andExpect(status().is3xxRedirection());

		as("card-owner", get("/improvements/" + newest())).andExpect(status().isOk())
			.andExpect(content().string(containsString("Tulkkia odotetaan viikkoja.")))
			.andExpect(content().string(containsString("Keskustele (Kokeilu)")));
		as("card-owner", get("/improvements")).andExpect(content().string(containsString("Tulkkia odotetaan")));
		as("card-reporter", get("/waste/mine")).andExpect(content().string(containsString("Työn alla")));
	}

	@Test
	void card_keepsWhatWasWrittenBeforeAndNobodySavesOverAnother() throws Exception {
		long id = begun();
		save("card-owner", id, 0, "Jos kutsumme tulkin heti, odotus lyhenee.")
			.andExpect(redirectedUrl("/improvements/" + id));

		save("card-owner2", id, 0, "Muuta").andExpect(status().isConflict());
		save("card-owner2", id, 1, "Jos tilaamme tulkin kutsussa, odotus lyhenee.")
			.andExpect(status().is3xxRedirection());

		as("card-owner", get("/improvements/" + id))
			.andExpect(content().string(containsString("tilaamme tulkin kutsussa")))
			.andExpect(content().string(containsString("kutsumme tulkin heti")))
			.andExpect(content().string(containsString("Tarkista")))
			.andExpect(content().string(containsString("ei ole vielä tarpeeksi asioita")));
	}

	@ParameterizedTest
	@CsvSource({ "title,''", "observed,Virtanen 131052-308T", "hypothesis,asia 2026-000123",
			"figure,https://example.org", "figure,javascript:alert(1)", "draft,x", "before,nolla", "verdict,maybe",
			"due,huomenna" })
	void whatDoesNotFit_isToldAtItsField(String field, String value) throws Exception {
		long id = begun();

		as("card-owner",
				post("/improvements/" + id + "/edit").param("revision", "0")
					.param("stage", "plan")
					.param("title", field.equals("title") ? value : "Nimi")
					.param(field.equals("title") ? "next" : field, value))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("#f-" + field)));
	}

	@Test
	void others_haveNoCards() throws Exception {
		as("card-reporter", get("/improvements")).andExpect(status().isForbidden());
		as("card-owner", get("/improvements/0")).andExpect(status().isNotFound());
		as("card-owner", post("/improvements").param("model", "nothing")).andExpect(status().isNotFound());
	}

	private long begun() throws Exception {
		as("card-owner", post("/improvements").param("model", "tryout").param("element", "talkInTryout"))
			.andExpect(status().is3xxRedirection());
		return newest();
	}

	private long newest() {
		long id = this.jdbc.sql("select max(id) from improvement_card").query(Long.class).single();
		assertThat(id).isPositive();
		return id;
	}

	private ResultActions save(String by, long id, int revision, String hypothesis) throws Exception {
		return as(by,
				post("/improvements/" + id + "/edit").param("revision", "" + revision)
					.param("stage", "check")
					.param("title", "Tulkki ajoissa")
					.param("hypothesis", hypothesis)
					.param("before", "1")
					.param("after", "2"));
	}

	private ResultActions as(String user, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.as(user, request);
	}

}
