package fi.polku.workshop.letter;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Letters from their page to the client, in the words of the version of each case. */
@PolkuTest
class ModelLettersPageTests {

	@Autowired
	Tryout tryout;

	@Autowired
	RuntimeService runtime;

	@Autowired
	RepositoryService repository;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestBrowser mvc;

	private final String model = "lettered" + UUID.randomUUID().toString().substring(0, 8);

	@BeforeEach
	void people() {
		this.tryout.person("letters-owner", Role.OWNER);
		this.tryout.person("letters-owner2", Role.OWNER);
		this.tryout.person("letters-coordinator", Role.COORDINATOR);
	}

	@Test
	void changedWords_arePublishedAndSentByCasesOfTheNewVersionAlone() throws Exception {
		publish(begin(Map.of("files", LetteredModel.files(this.model, "Vanha"))));
		var old = this.tryout.startOther("Vanhanen", this.model);
		var id = begin(Map.of());
		save(id, 0, "sv", "Nytt brev").andExpect(status().is3xxRedirection());

		as(get("/workshop/drafts/" + id + "/changes")).andExpect(content().string(containsString("Kirje")))
			.andExpect(content().string(containsString("<del>Vanha sv</del>")))
			.andExpect(content().string(containsString("ruotsi")));
		publish(id);
		var fresh = this.tryout.startOther("Uusinen", this.model);

		assertThat(told(old)).isEqualTo("Vanha sv | Vanha kirjeessä. | Vanha viestissä.");
		assertThat(told(fresh)).isEqualTo("Nytt brev | Vanha kirjeessä. | Vanha viestissä.");
	}

	@Test
	void page_showsLettersBesideHowTheyAreReadAndRefusesOldRevisions() throws Exception {
		var id = begin(Map.of("files", LetteredModel.files(this.model, "Aika")));

		as(get("/workshop/drafts/" + id + "/letters")).andExpect(status().isOk())
			.andExpect(content().string(containsString("Aika kirjeessä. Soita 050 000 1201.")))
			.andExpect(content().string(containsString("1 viesti, 15 merkkiä (GSM-7)")))
			.andExpect(content().string(not(containsString("??"))));
		save(id, 0, "fi", "Uusi aika").andExpect(status().is3xxRedirection());
		save(id, 0, "fi", "Toinen aika").andExpect(status().isConflict());
		as(post("/workshop/letters/preview").contentType(MediaType.APPLICATION_JSON)
			.content(json(Map.of("language", "fi", "subject", "x", "body", "y", "sms", "[Soita {phone}]"))))
			.andExpect(content().string(containsString("Soita 050 000 1201")));
		var pdf = as(get("/workshop/drafts/" + id + "/letters/fi.pdf").param("of", this.model + "Writes"))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (var document = Loader.loadPDF(pdf)) {
			assertThat(new PDFTextStripper().getText(document)).contains("Maija Keksitty", "Uusi aika");
		}
		as(get("/workshop/drafts/" + id + "/letters/fi.pdf").param("of", "nothing")).andExpect(status().isNotFound());
		as(get("/workshop/drafts/" + id + "/blocks"))
			.andExpect(jsonPath("$.templates[*].id", hasItem("polku.letter.tellClient")));
		this.mvc.as("letters-coordinator", get("/workshop/drafts/" + id + "/letters"))
			.andExpect(status().isForbidden());
	}

	@Test
	void faults_nameTheLetterAndKeepItFromBeingPublished() throws Exception {
		var files = LetteredModel.files(this.model, "Aika");
		files.put(this.model + ".letters_en.properties", "old.subject = Nothing\n");
		var id = begin(Map.of("files", files));
		save(id, 0, "fi", "Hei {name}").andExpect(status().is3xxRedirection());

		as(post("/api/drafts/" + id + "/check")).andExpect(jsonPath("$[*].code", hasItem("letterNamesUnknown")))
			.andExpect(jsonPath("$[*].code", hasItem("noLetter")));
		as(get("/workshop/drafts/" + id + "/letters")).andExpect(content().string(containsString("{name}")))
			.andExpect(content().string(containsString("Täällä voi käyttää: {date}")));
		as(post("/api/drafts/" + id + "/ask")).andExpect(status().isConflict());
	}

	@Test
	void languageThatAVersionLacks_isSentInFinnishAndTheTrailTells() {
		var deployment = this.repository.createDeployment().name(this.model);
		var files = LetteredModel.files(this.model, "Aika");
		files.remove(this.model + ".letters_sv.properties");
		files.forEach(deployment::addString);
		deployment.deploy();
		var number = this.tryout.startOther("Suominen", this.model);

		assertThat(told(number)).isEqualTo("Aika fi | Aika kirjeessä. | Aika viestissä.");
		assertThat(this.jdbc.sql("""
				select count(*) from trail where kind = 'message.shippedWords' and :case = any(cases)
				""").param("case", number.value()).query(Integer.class).single()).isOne();
	}

	private String told(CaseNumber number) {
		this.jdbc.sql("""
				update client set language = 'sv' where id = (select client_id from client_case where number = :case)
				""").param("case", number.value()).update();
		this.runtime.createMessageCorrelation(this.model + "Told")
			.processInstanceBusinessKey(number.value())
			.correlate();
		return this.jdbc.sql("""
				select subject || ' | ' || body || ' | ' || text_message from outgoing where case_number = :case
				""").param("case", number.value()).query(String.class).single();
	}

	private String begin(Map<String, ?> body) throws Exception {
		var answer = as(post("/api/models/" + this.model + "/drafts").contentType(MediaType.APPLICATION_JSON)
			.content(json(body))).andExpect(status().isCreated()).andReturn().getResponse();
		return JsonPath.read(answer.getContentAsString(StandardCharsets.UTF_8), "$.draft.id");
	}

	private ResultActions save(String id, int revision, String language, String subject) throws Exception {
		return as(post("/workshop/drafts/" + id + "/letters").param("revision", String.valueOf(revision))
			.param(language + "." + this.model + "Writes.subject", subject));
	}

	private void publish(String id) throws Exception {
		as(post("/workshop/drafts/" + id + "/describe").param("name", "Kirjeet").param("reason", "Sanat paremmiksi"))
			.andExpect(status().is3xxRedirection());
		as(post("/api/drafts/" + id + "/check")).andExpect(content().string("[]"));
		as(post("/api/drafts/" + id + "/ask")).andExpect(status().isOk());
		this.mvc.as("letters-owner2", post("/api/drafts/" + id + "/publish")).andExpect(status().isOk());
	}

	private static String json(Object body) throws Exception {
		return new ObjectMapper().writeValueAsString(body);
	}

	private ResultActions as(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.as("letters-owner", request);
	}

}
