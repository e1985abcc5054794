package fi.polku.workshop.editor;

import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The editor's page, what it draws with, and forms as they will be filled in. */
@PolkuTest
class EditorPageTests {

	@Autowired
	TestBrowser mvc;

	@Autowired
	Tryout tryout;

	@BeforeEach
	void people() {
		this.tryout.person("editor-owner", Role.OWNER);
		this.tryout.person("editor-coordinator", Role.COORDINATOR);
	}

	@Test
	void drawingTools_mayStyleThePageButRunNoScriptsOfTheirOwn() throws Exception {
		this.mvc.as("editor-owner", get("/workshop/drafts/" + draftOf("jobSearch") + "/edit"))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Security-Policy", containsString("style-src 'self' 'unsafe-inline'")))
			.andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
			.andExpect(content().string(containsString("data-model-editor")));
	}

	@Test
	void blocks_areTheStepsOfNoOtherModelAndAllDecisions() throws Exception {
		this.mvc.as("editor-owner", get("/workshop/drafts/" + draftOf("jobSearch") + "/blocks"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.templates[*].id", hasItem("polku.human.task")))
			.andExpect(jsonPath("$.templates[*].id", hasItem("polku.step.beginJobSearch")))
			.andExpect(jsonPath("$.templates[*].id", not(hasItem("polku.step.registerReferral"))))
			.andExpect(jsonPath("$.templates[*].id", hasItem("polku.decision.searchInterval")))
			.andExpect(jsonPath("$.templates[*].id", hasItem("polku.model.segmentation")))
			.andExpect(jsonPath("$.deadlines[*].name", hasItem("initialInterview (10 työpäivää, laki)")));
	}

	@Test
	void preview_isInTheLanguageAskedForAndChangesNotTheReaders() throws Exception {
		var drawn = """
				{"language": "sv", "title": "Intervju", "help": "", "fields": [
				  {"id": "works", "label": "Arbetar kunden?", "type": "yesno", "required": true, "options": []},
				  {"id": "where", "label": "Var", "type": "string", "options": [], "showIf": "works=yes"},
				  {"id": "odd", "label": "", "type": "nothingKnown", "options": null, "showIf": "works"}]}
				""";
		this.mvc.as("editor-owner", post("/workshop/preview").contentType(MediaType.APPLICATION_JSON).content(drawn))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Arbetar kunden?")))
			.andExpect(content().string(containsString("Ja")))
			.andExpect(content().string(containsString("data-show-if=\"works=true\"")))
			.andExpect(header().doesNotExist("Set-Cookie"));
	}

	@Test
	void coordinators_haveNoEditor() throws Exception {
		this.mvc.as("editor-coordinator", get("/workshop/drafts/" + UUID.randomUUID() + "/edit"))
			.andExpect(status().isForbidden());
	}

	private String draftOf(String model) throws Exception {
		var answer = this.mvc
			.as("editor-owner",
					post("/api/models/" + model + "/drafts").contentType(MediaType.APPLICATION_JSON)
						.content("{\"name\": \"Kokeilu\"}"))
			.andReturn()
			.getResponse()
			.getContentAsString();
		return JsonPath.read(answer, "$.draft.id");
	}

}
