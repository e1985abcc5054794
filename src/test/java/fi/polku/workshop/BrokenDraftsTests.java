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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A draft may hold anything while it is mended: each of its pages opens all the same. */
@PolkuTest
class BrokenDraftsTests {

	private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	@Autowired
	TestBrowser mvc;

	@Autowired
	Tryout tryout;

	@BeforeEach
	void people() {
		this.tryout.person("broken-owner", Role.OWNER);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { ".bpmn|no XML", ".bpmn|<!DOCTYPE x [<!ENTITY a \"b\">]><definitions/>",
			".bpmn|<definitions xmlns=\"" + BPMN
					+ "\"><process id=\"a\"><task id=\"b\"/><task id=\"b\"/><task/><sequenceFlow/><boundaryEvent id=\"c\" "
					+ "attachedToRef=\"c\"/><subProcess id=\"d\"><sequenceFlow id=\"e\" sourceRef=\"d\" targetRef=\"d\"/></subProcess>"
					+ "</process><process id=\"a\"/></definitions>",
			".dmn|<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"><decision id=\"a\"/></definitions>" })
	void everyPage_opens(String ending, String drawing) throws Exception {
		var model = "broken" + UUID.randomUUID().toString().substring(0, 8);
		var body = Map.of("files", Map.of(model + ending, drawing, model + ".texts_sv.properties", "a=\\u00zz",
				model + ".tests.json", "{\"routes\": [null, {}], \"scenarios\": 5"));
		var begun = this.mvc
			.as("broken-owner",
					post("/api/models/" + model + "/drafts").contentType(MediaType.APPLICATION_JSON)
						.content(new ObjectMapper().writeValueAsString(body)))
			.andExpect(status().isCreated())
			.andReturn();
		String id = JsonPath.read(begun.getResponse().getContentAsString(), "$.draft.id");
		for (var page : new String[] { "/edit", "/blocks", "/changes", "/cases", "/replay", "/tests", "/letters" }) {
			this.mvc.as("broken-owner", get("/workshop/drafts/" + id + page)).andExpect(status().isOk());
		}
		this.mvc.as("broken-owner", get("/workshop/drafts/" + id))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Virheet")));
	}

}
