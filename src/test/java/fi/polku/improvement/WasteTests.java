package fi.polku.improvement;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** <em>Ilmoita hukasta</em>, from the report to what became of it. */
@PolkuTest
class WasteTests {

	@Autowired
	Tryout tryout;

	@Autowired
	Users users;

	@Autowired
	RepositoryService repository;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestBrowser mvc;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.tryout.person("waste-reporter", Role.COORDINATOR);
		this.tryout.person("waste-other", Role.COORDINATOR);
		this.tryout.person("waste-owner", Role.OWNER);
	}

	@Test
	void reported_isAnsweredAndTheReporterSeesIt() throws Exception {
		as("waste-reporter", get("/waste/new").param("definition", definition()).param("element", "talkInTryout"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Keskustele (Kokeilu)")))
			.andExpect(content().string(containsString("Älä kirjoita asiakkaasta mitään")));
		report("waiting", "Tulkkia odotetaan kaksi viikkoa.").andExpect(redirectedUrl("/waste/mine"));
		var id = this.jdbc.sql("select max(id) from waste where reported_by = 'waste-reporter'")
			.query(Long.class)
			.single();
		as("waste-owner", get("/waste"))
			.andExpect(content().string(containsString("Tulkkia odotetaan kaksi viikkoa.")));
		as("waste-owner", post("/waste/" + id + "/answer").param("state", "done"))
			.andExpect(flash().attributeExists("flashFault"));

		as("waste-owner", post("/waste/" + id + "/answer").param("state", "done").param("answer", "Etätulkkaus alkoi."))
			.andExpect(redirectedUrl("/waste"));

		as("waste-reporter", get("/waste/mine")).andExpect(content().string(containsString("Etätulkkaus alkoi.")))
			.andExpect(content().string(containsString("Tehty")))
			.andExpect(content().string(containsString("Kokeilu, versio")));
		as("waste-other", get("/waste/mine")).andExpect(content().string(not(containsString("Tulkkia odotetaan"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Virtanen 131052-308T odotti", "131052A308T", "asia 2026-000123 seisoo", "" })
	void wordsAboutAClient_areRefused(String line) throws Exception {
		report("defect", line).andExpect(status().isUnprocessableEntity());
		report("nothing", "Hyvä rivi").andExpect(status().isUnprocessableEntity());
	}

	@Test
	void onlyOwners_answerAndUnknownStepsAreNotThere() throws Exception {
		as("waste-reporter", get("/waste")).andExpect(status().isForbidden());
		as("waste-reporter", post("/waste/1/answer").param("state", "done")).andExpect(status().isForbidden());
		as("waste-owner", post("/waste/0/answer").param("state", "seen")).andExpect(status().isNotFound());
		as("waste-reporter", get("/waste/new").param("definition", "none").param("element", "none"))
			.andExpect(status().isNotFound());
	}

	private ResultActions report(String kind, String line) throws Exception {
		return as("waste-reporter",
				post("/waste/new").param("definition", definition())
					.param("element", "talkInTryout")
					.param("kind", kind)
					.param("line", line));
	}

	private String definition() {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("tryout")
			.latestVersion()
			.singleResult()
			.getId();
	}

	private ResultActions as(String username, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.as(username, request);
	}

}
