package fi.polku.workshop;

import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;

import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A draft holds only files that the check looks at, and pages open whatever stands in
 * them.
 */
@PolkuTest
class DraftFilesTests {

	private final String model = "filed" + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	TestBrowser mvc;

	@Autowired
	Tryout tryout;

	@BeforeEach
	void people() {
		this.tryout.person("files-owner", Role.OWNER);
	}

	/** The engine would deploy them all. */
	@ParameterizedTest
	@ValueSource(strings = { ".bpmn20.xml", ".dmn11.xml", ".other.bpmn", ".dmn", ".sh" })
	void fileTheCheckDoesNotRead_isNotKept(String ending) throws Exception {
		var id = JsonPath
			.<String>read(begin(this.model, DraftedModel.bpmn(this.model, "Puhu")).andExpect(status().isCreated())
				.andReturn()
				.getResponse()
				.getContentAsString(), "$.draft.id");

		this.mvc
			.as("files-owner",
					put("/api/drafts/" + id + "/files").contentType(MediaType.APPLICATION_JSON)
						.content(json(Map.of("revision", 0, "files", Map.of(this.model + ending, "<definitions/>")))))
			.andExpect(status().isBadRequest());
	}

	/** It would be published as a version of the model before the point. */
	@Test
	void modelWithAPoint_isNotBegun() throws Exception {
		begin("plan.new", DraftedModel.bpmn("plan", "Puhu")).andExpect(status().isBadRequest());
	}

	@Test
	void fileWithoutContent_isRefused() throws Exception {
		this.mvc
			.as("files-owner",
					post("/api/models/" + this.model + "/drafts").contentType(MediaType.APPLICATION_JSON)
						.content("{\"files\": {\"" + this.model + ".bpmn\": null}}"))
			.andExpect(status().isBadRequest());
	}

	/** The database keeps no such sign. */
	@Test
	void unseenSignsInWhatIsSaid_areLeftOut() throws Exception {
		var body = Map.of("name", "Uusi\u0000 malli" + "i".repeat(1_000), "files",
				Map.of(this.model + ".bpmn", DraftedModel.bpmn(this.model, "Puhu")));
		var begun = this.mvc
			.as("files-owner",
					post("/api/models/" + this.model + "/drafts").contentType(MediaType.APPLICATION_JSON)
						.content(json(body)))
			.andExpect(status().isCreated())
			.andExpect(jsonPath("$.draft.name", startsWith("Uusi mallii")))
			.andReturn();
		String id = JsonPath.read(begun.getResponse().getContentAsString(), "$.draft.id");

		this.mvc
			.as("files-owner",
					post("/workshop/drafts/" + id + "/describe").param("name", "a\u0000").param("reason", "b\u0000\nc"))
			.andExpect(status().is3xxRedirection());
		this.mvc.as("files-owner", get("/api/drafts/" + id)).andExpect(jsonPath("$.draft.reason").value("b\nc"));
	}

	@Test
	void deepModel_opensOnEveryPage() throws Exception {
		var deep = DraftedModel.bpmn(this.model, "Puhu")
			.replace("</bpmn:process>",
					"<bpmn:subProcess>".repeat(20_000) + "</bpmn:subProcess>".repeat(20_000) + "</bpmn:process>");
		var id = JsonPath.<String>read(begin(this.model, deep).andReturn().getResponse().getContentAsString(),
				"$.draft.id");

		for (var page : new String[] { "", "/edit", "/blocks", "/changes", "/cases", "/replay", "/tests", "/letters",
				"/saves" }) {
			this.mvc.as("files-owner", get("/workshop/drafts/" + id + page)).andExpect(status().isOk());
		}
	}

	private ResultActions begin(String model, String bpmn) throws Exception {
		return this.mvc.as("files-owner",
				post("/api/models/" + model + "/drafts").contentType(MediaType.APPLICATION_JSON)
					.content(json(Map.of("files", Map.of(model + ".bpmn", bpmn)))));
	}

	private static String json(Map<String, Object> body) throws Exception {
		return new ObjectMapper().writeValueAsString(body);
	}

}
